namespace Tidemark.Web.Packs.Importing;

/// <summary>What keys call each kind of entry. They are stored, and never change.</summary>
internal static class PackNouns
{
    public const string Collaborative = "collaborative";
    public const string Programme = "programme";
    public const string Organisation = "organisation";
    public const string Site = "site";
    public const string Team = "team";
    public const string Person = "person";
    public const string Gathering = "gathering";
    public const string Talk = "talk";
    public const string Material = "material";
    public const string Theory = "theory";
    public const string Driver = "driver";
    public const string ChangeIdea = "change-idea";
    public const string Result = "result";
}
