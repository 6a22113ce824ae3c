using Tidemark.Domain.Common;

namespace Tidemark.Domain.Library;

public enum MaterialKind
{
    Agenda,
    SlideDeck,
    PresentationSlides,
    Handout,
    Template,
    Poster,
    Booklet,
    Toolkit,
    Notes,
    Recording,
    Podcast,
    Paper,
    Photograph,
}

/// <summary>What a file of a version is for.</summary>
public enum FileRole
{
    Main,
    Captions,
    Transcript,
    PosterImage,
}

/// <summary>Where what may be done with a material is stated. Null parts are not stated by its source.</summary>
public sealed record Licence(string? Code, string? Statement);

/// <summary>A material was taken back. Its address stays, with the reason or a plain sentence.</summary>
public sealed record Withdrawal(PartialDate On, string? Reason);

/// <summary>A named person looked through captions or a transcript and found them right.</summary>
public sealed record Checked(string By, PartialDate On);
