namespace Tidemark.Conformance.Answering;

/// <summary>One file of answers. Columns whose name begins with <c>!</c> must agree exactly; numbers in the others within the tolerance.</summary>
/// <param name="File">Its name.</param>
/// <param name="KeyLength">How many of the first columns tell rows apart; the very first is series_id.</param>
/// <param name="Columns">Names in the order of the file, without the mark.</param>
/// <param name="Exact">Which columns carry flags, counts, dates or labels.</param>
internal sealed record Table(string File, int KeyLength, IReadOnlyList<string> Columns, IReadOnlyList<bool> Exact)
{
    private Table(string file, int keyLength, string columns)
        : this(file, keyLength, [.. columns.Split(' ').Select(c => c.TrimStart('!'))], [.. columns.Split(' ').Select(c => c.StartsWith('!'))])
    {
    }

    public static readonly Table QicPoints = new("expected_qic_points.csv", 4,
        "!series_id !facet1 !facet2 !i x value n cl lcl ucl lcl95 ucl95 target !part !baseline !include !sigma_signal !runs_signal !sub_n sub_mean sub_sd");

    public static readonly Table QicParts = new("expected_qic_parts.csv", 4,
        "!series_id !facet1 !facet2 !part !n_obs !n_useful !longest_run !longest_run_max !n_crossings !n_crossings_min !runs_signal "
        + "aLCL aLCL_95 CL aUCL_95 aUCL !sigma_signal");

    public static readonly Table PtdPoints = new("expected_ptd_points.csv", 3,
        "!series_id !facet !i !date value mean lpl upl !rebase_group !in_baseline !outside_limits !relative_to_mean !close_to_limits "
        + "!special_cause_type !special_cause_flag !point_type !short_group_warning target trajectory");

    public static readonly Table PtdSummary = new("expected_ptd_summary.csv", 3,
        "!series_id !facet !rebase_group !n mean lpl upl !common_cause !special_cause_improvement !special_cause_concern !variation_type "
        + "!assurance_type !variation_icon !assurance_icon");

    public static readonly Table RunCharter = new("expected_runcharter.csv", 3,
        "!series_id !group !k !run_type median !start_date !end_date !extend_to");

    public static readonly Table QccPoints = new("expected_qcc_points.csv", 2,
        "!series_id !i value size cl lcl ucl !is_newdata !we1 !we2 !we3 !we4 !nelson1 !nelson2 !nelson3 !nelson4 !nelson5 !nelson6 !nelson7 !nelson8");

    public static readonly Table QccSummary = new("expected_qcc_summary.csv", 1, "!series_id center std_dev !n");

    public static readonly Table QccCusum = new("expected_qcc_cusum.csv", 2,
        "!series_id !i value center std_dev pos neg !signal_upper !signal_lower");

    public static readonly Table QccEwma = new("expected_qcc_ewma.csv", 2, "!series_id !i value center std_dev ewma sigma lcl ucl !signal");

    public static readonly Table Rspc = new("expected_rspc.csv", 2,
        "!series_id !i value !nelson1 !nelson2 !nelson3 !nelson4 !nelson5 !nelson6 !nelson7 !nelson8");

    public static readonly Table FunnelGroups = new("expected_funnel_groups.csv", 2,
        "!series_id !group numerator denominator ratio y_transformed z z_used s ll95 ul95 ll998 ul998 od_ll95 od_ul95 od_ll998 od_ul998 !outlier");

    public static readonly Table FunnelSummary = new("expected_funnel_summary.csv", 1,
        "!series_id phi tau2 target !draw_adjusted !draw_unadjusted !n_groups !n_outliers");

    public static readonly Table Bchart = new("expected_bchart.csv", 2, "!series_id !i cusum_up cusum_down !signal_up !signal_down p0 p1 p2");

    public static readonly Table AutoSpc = new("expected_autospc.csv", 2,
        "!series_id !i value cl lcl ucl !period_type !excluded !break_point !rule1 !rule2 !side");

    public static readonly IReadOnlyList<Table> All =
        [QicPoints, QicParts, PtdPoints, PtdSummary, RunCharter, QccPoints, QccSummary, QccCusum, QccEwma, Rspc, FunnelGroups, FunnelSummary, Bchart, AutoSpc];
}
