using Tidemark.Data;
using Tidemark.Data.Search;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Common;
using Tidemark.Web.Jobs;

namespace Tidemark.Web.Features.Search;

/// <summary>
/// Brings the search index of one collaborative up to date with what anyone may read. A noun whose words did not change
/// is left alone; one that is no longer public goes.
/// </summary>
internal sealed class IndexCollaborative(TidemarkDbContext db, FileWords files, ILogger<IndexCollaborative> log) : IJobDefinition
{
    public const string JobKind = "index-collaborative";

    public string Kind => JobKind;

    public async Task Run(string payload, CancellationToken cancel)
    {
        var id = new CollaborativeId(Guid.Parse(payload));
        var wanted = await new PublicNouns(db.VisibleTo(Viewer.Anonymous), id).Read(cancel);
        var there = (await db.ReadSearchNouns(id, cancel)).ToDictionary(n => (n.Kind, n.Target));
        var changed = 0;
        foreach (var words in wanted)
        {
            if (there.Remove((words.Kind, words.Target), out var indexed) && indexed.Fingerprint == words.Fingerprint) continue;
            await Index(id, words, cancel);
            changed++;
        }
        foreach (var gone in there.Values) await db.RemoveSearchNoun(gone.Id, cancel);
        if (changed + there.Count > 0)
            log.LogInformation("Search index: {Changed} items written, {Removed} removed.", changed, there.Count);
    }

    private async Task Index(CollaborativeId collaborative, NounWords words, CancellationToken cancel)
    {
        var (parts, all) = await files.Read(words.Files, cancel);
        // What could not be read is tried again with the next change of the collaborative.
        var fingerprint = all ? words.Fingerprint : $"incomplete {words.Fingerprint}";
        var noun = new SearchNoun(words.Kind, words.Target, collaborative);
        noun.Describe(words.Path, words.Label, words.Title, words.Text, words.Facts, fingerprint);
        noun.Hold(parts);
        await db.ReplaceSearchNoun(noun, cancel);
    }
}
