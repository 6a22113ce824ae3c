namespace Tidemark.Web.Features.Charts;

/// <summary>A list to choose one of.</summary>
internal sealed record PickField(string Name, string Label, string Value, IReadOnlyList<(string Value, string Label)> Choices);

/// <summary>A text of one line, or of several.</summary>
internal sealed record WordField(string Name, string Label, string Hint, string Value);

/// <summary>A box to tick.</summary>
internal sealed record TickField(string Name, string Label, string Value);
