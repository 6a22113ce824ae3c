namespace Tidemark.Browser.Tests.Privacy;

/// <summary>What a visit leaves in the browser.</summary>
internal static class Keeping
{
    public static async Task<IEnumerable<string>> By(Visitor visitor, int cookies)
    {
        var stored = await visitor.Page.EvaluateAsync<int>("localStorage.length + sessionStorage.length");
        var set = (await visitor.Context.CookiesAsync()).Select(cookie => cookie.Name).ToList();
        return [.. stored > 0 ? [$"keeps {stored} values"] : Array.Empty<string>(), .. set.Count != cookies ? [$"sets {set.Count} cookies, not {cookies}: {string.Join(", ", set)}"] : Array.Empty<string>()];
    }
}
