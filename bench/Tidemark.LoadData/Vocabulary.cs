namespace Tidemark.LoadData;

/// <summary>
/// Plausible invented English, the same in every run: some hundred real words for the common ones, then invented words
/// in the shape of English. The word at rank r is used in proportion to 1 / (r + 2.7), Zipf's law as Mandelbrot has it.
/// </summary>
internal sealed class Vocabulary
{
    public const int Size = 30_000;
    private const int Seed = 20260615;
    private const double Offset = 2.7;

    private const string Common =
        "the of and to a in is it we for that on with as at by was this be are not from have or an they which you were her all she there would "
        + "their will when who him been has more if no out so what up about into than them can only other new some could time these two may then "
        + "do first any my now such like our over man me even most made after also did many before must through back years where much your way "
        + "well down should because each just those people how too little state good very make world still own see work long get here between "
        + "ward team staff patient evening huddle card plan test week safety care learning change idea count chart calm quiet night handover "
        + "nurse manager matron coach driver measure sample leaflet poster slide meeting agenda talk story reflection";

    private static readonly string[] Onsets =
        ["b", "br", "c", "ch", "cl", "d", "dr", "f", "fl", "g", "gr", "h", "j", "l", "m", "n", "p", "pl", "pr", "r", "s", "sh", "st", "t", "tr", "v", "w"];

    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "ai", "ea", "ee", "oa", "ou"];
    private static readonly string[] Codas = ["", "b", "ck", "d", "g", "l", "ll", "m", "n", "nd", "nt", "p", "r", "rd", "rn", "s", "st", "t", "th"];
    private static readonly string[] Endings = ["", "", "", "s", "ed", "ing", "er", "ly", "ness", "ful", "ment", "able"];

    private readonly Random _random = new(Seed);
    private readonly string[] _words;
    private readonly double[] _upTo = new double[Size];

    public Vocabulary()
    {
        var words = Common.Split(' ').ToHashSet(StringComparer.Ordinal);
        while (words.Count < Size) words.Add(Invent());
        _words = [.. words];
        var sum = 0.0;
        for (var rank = 0; rank < Size; rank++) _upTo[rank] = sum += 1 / (rank + Offset);
    }

    public Random Random => _random;

    public IReadOnlyList<string> Words => _words;

    public string Sentence(int length)
    {
        var words = string.Join(' ', Enumerable.Range(0, length).Select(_ => Next()));
        return char.ToUpperInvariant(words[0]) + words[1..] + ".";
    }

    /// <summary>A title has no very common words alone: each begins with a word of a middle rank.</summary>
    public string Title() => Capital(_words[_random.Next(100, Size)]) + " " + Next() + " " + Next() + " " + _words[_random.Next(100, 3_000)];

    private string Next()
    {
        var at = Array.BinarySearch(_upTo, _random.NextDouble() * _upTo[^1]);
        return _words[Math.Min(at < 0 ? ~at : at, Size - 1)];
    }

    private string Invent() =>
        string.Concat(Enumerable.Range(0, _random.Next(1, 4)).Select(_ => One(Onsets) + One(Vowels) + One(Codas))) + One(Endings);

    private string One(string[] of) => of[_random.Next(of.Length)];

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
