namespace Tidemark.Charts.Spc;

/// <summary>What a picture that stands alone says about paper: black and greys, because shape and lane carry the signal.</summary>
internal static class SpcStyle
{
    public const string Print =
        "@media print{text,.tm-t{fill:#000}.tm-num-t{fill:#fff}.tm-line,.tm-centre,.tm-target,.tm-ring{stroke:#000}"
        + ".tm-limit{stroke:#444}.tm-limit--old,.tm-centre--old{stroke:#808080}.tm-pt,.tm-sig{fill:#000}.tm-pt--prov{fill:#fff;stroke:#000}}";
}
