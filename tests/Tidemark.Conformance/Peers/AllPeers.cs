namespace Tidemark.Conformance.Peers;

/// <summary>The peers that are answered for. The first that knows a series answers it.</summary>
internal static class AllPeers
{
    public static readonly IReadOnlyList<IPeer> List =
    [
        new AutoSpc(),
        new FunnelPlotR(),
        new QiCharts2Bernoulli(),
        new QccCumulative(),
        new QiCharts2(),
        new NhsrPlotTheDots(),
        new RunCharter(),
        new Rspc(),
        new Qcc(),
    ];
}
