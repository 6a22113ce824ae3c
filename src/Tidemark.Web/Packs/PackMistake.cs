namespace Tidemark.Web.Packs;

/// <summary>Something in a pack that is to be put right.</summary>
/// <param name="File">Its path below the pack's folder, with forward slashes.</param>
/// <param name="Line">From 1, or 0 where the mistake is about the file as a whole.</param>
/// <param name="Column">From 1, or 0 likewise.</param>
/// <param name="WhatIsWrong">A sentence.</param>
/// <param name="WhatToWrite">A sentence, or empty where the first says it all.</param>
internal sealed record PackMistake(string File, int Line, int Column, string WhatIsWrong, string WhatToWrite)
{
    public override string ToString() =>
        $"{File}:{(Line > 0 ? $"{Line}:{Column}:" : "")} {WhatIsWrong}{(WhatToWrite.Length > 0 ? " " + WhatToWrite : "")}";
}

/// <summary>Where something stands in a pack: line and column count from 1, and are 0 for a file as a whole.</summary>
internal readonly record struct Place(string File, int Line, int Column)
{
    public static Place Whole(string file) => new(file, 0, 0);
}
