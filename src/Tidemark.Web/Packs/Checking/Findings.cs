using Tidemark.Domain.Common;
using Tidemark.Web.Packs.Reading;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs.Checking;

/// <summary>What the rules look at, and where they say what they found.</summary>
internal sealed class Findings(PackReading reading, MistakeList mistakes)
{
    public Pack Pack => reading.Pack;

    public PackReading Reading => reading;

    /// <summary>The entries of a list that were read without a mistake: only they can be judged.</summary>
    public IEnumerable<T> Whole<T>(IEnumerable<T> entries) where T : PackEntry => entries.Where(reading.Places.IsWhole);

    public Place At(PackEntry entry, string? property = null, int? item = null) => reading.Places.Of(entry, property, item);

    public void Add(Place at, string whatIsWrong, string whatToWrite = "") => mistakes.Add(at, whatIsWrong, whatToWrite);

    public void Add(PackEntry entry, string? property, string whatIsWrong, string whatToWrite = "") =>
        Add(At(entry, property), whatIsWrong, whatToWrite);

    /// <summary>Lets the domain judge, and reports its sentence at the place of the property.</summary>
    public void Try(PackEntry entry, string? property, Action verb)
    {
        try
        {
            verb();
        }
        catch (DomainException e)
        {
            Add(entry, property, e.Message);
        }
    }
}
