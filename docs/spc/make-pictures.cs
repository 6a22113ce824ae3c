#:project ../../src/Tidemark.Charts/Tidemark.Charts.csproj
#:property RestorePackagesWithLockFile=false
#:property PublishAot=false
using System.Globalization;
using Tidemark.Charts.Cumulative;
using Tidemark.Charts.Funnel;
using Tidemark.Charts.Spc;
using Tidemark.Spc;
using Tidemark.Spc.Cumulative;
using Tidemark.Spc.Funnel;
using Tidemark.Spc.Signals;

// The charts that the command line does not draw: make-pictures.sh runs this.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var folder = args[0];

var groups = Rows("subgroups").GroupBy(r => r[0]).ToList();
var weeks = Moments.OfDates([.. groups.Select(g => Day(g.Key))], Period.Week);
Subgroup[] subgroups = [.. groups.Select(g => Subgroup.Of([.. g.Select(r => Number(r[1]))]))];
foreach (var (kind, name, measure) in new[]
{
    (ChartKind.XBar, "x-bar", "Mean minutes to antibiotics"), (ChartKind.S, "s", "Standard deviation of minutes to antibiotics"), (ChartKind.R, "r", "Range of minutes to antibiotics"),
})
{
    var chart = Chart.OfSubgroups(new(kind), subgroups);
    var signals = ChartSignals.Of(chart, RuleSet.IhiShewhart);
    var drawn = SpcPicture.Of(new(chart, signals, weeks) { Measure = measure, Better = Better.Lower }, PictureSize.Wide, "c");
    Save(name, drawn.StandaloneSvg);
    Say(name, drawn.Description, $"centre {chart.Centre[0]} lower {chart.Lower[0]} upper {chart.Upper[0]} sigma {chart.Phases[0].Sigma}");
    Say(name, [.. signals.All.Select(s => s.Sentence), $"first {chart.Values[0]}, 16th {chart.Values[15]}"]);
}

var restraints = Rows("small-shift");
var values = restraints.Select(r => Number(r[1])).ToArray();
var dates = Moments.OfDates([.. restraints.Select(r => Day(r[0]))], Period.Week);
var baseline = Chart.Of(new(ChartKind.I) { Phases = [new(0) { Baseline = 20 }] }, values);
double centre = baseline.Centre[0], sigma = baseline.Phases[0].Sigma;
Say("individuals", $"centre {centre} sigma {sigma} lower {baseline.Lower[0]} upper {baseline.Upper[0]}", $"beyond limits: {ChartSignals.Of(baseline, new("limits", [new BeyondLimits()])).All.Count}");

var cusumPlan = new CusumPlan { Centre = centre, Sigma = sigma };
var cusum = Cusum.Of(cusumPlan, values);
Gathered("cusum", CumulativeChart.Of(cusum, cusumPlan, dates) with { Measure = "Restraints a week", Better = Better.Lower, Values = values });
Say("cusum", [.. cusum.Points.ToArray().Select((p, i) => $"{i + 1}: {values[i]} {p.Up} {p.Down} {p.SignalsUp} {p.SignalsDown}")]);

var ewmaPlan = new EwmaPlan { Centre = centre, Sigma = sigma };
var ewma = Ewma.Of(ewmaPlan, values);
Gathered("ewma", CumulativeChart.Of(ewma, ewmaPlan, dates) with { Measure = "Restraints a week", Better = Better.Lower, Values = values });
Say("ewma", [.. ewma.Points.ToArray().Select((p, i) => $"{i + 1}: {values[i]} {p.Average} {p.Lower} {p.Upper} {p.Signals}")]);

double[] outcomes = [.. Rows("case-by-case").Select(r => Number(r[1]))];
var casesPlan = new BernoulliCusumPlan { BaselineRisk = 0.06 };
var cases = BernoulliCusum.Of(casesPlan, outcomes);
Gathered("bernoulli-cusum", CumulativeChart.Of(cases, casesPlan, Moments.Numbered(outcomes.Length)) with { Measure = "Readmissions", Better = Better.Lower });
Say("bernoulli-cusum", $"p1 {cases.RaisedRisk} p2 {cases.LoweredRisk}");
Say("bernoulli-cusum", [.. cases.Points.ToArray().Select((p, i) => $"{i + 1}: {outcomes[i]} {p.Up} {p.Down} {p.SignalsUp} {p.SignalsDown}")]);

var funnelPlan = new FunnelPlan { Adjusted = false, Unadjusted = true };
var funnel = FunnelPlot.Of(funnelPlan, [.. Rows("wards").Select(r => new FunnelRow(r[0], Number(r[1]), Number(r[2])))]);
var wards = FunnelPicture.Of(new(funnel, funnelPlan) { Measure = "Shifts with a safety huddle", Denominators = "Shifts counted", One = "ward", Many = "wards", Better = Better.Higher }, PictureSize.Wide, "f");
Save("funnel", OnPaper(wards.Svg, wards.Width, wards.Height));
Say("funnel", wards.Headline, $"target {funnel.Target} phi {funnel.Phi}");
Say("funnel", [.. funnel.Groups.Select(g => $"{g.Name} {g.Numerator} {g.Denominator} {g.Ratio} {g.Plain} {g.IsOutlier}")]);

void Gathered(string name, CumulativeChart chart)
{
    var drawn = CumulativePicture.Of(chart, PictureSize.Wide, "c");
    Save(name, OnPaper(drawn.Svg, drawn.Width, drawn.Height));
    Say(name, drawn.Headline, drawn.Method);
}

// These pictures have a clear ground, and a page may be dark.
string OnPaper(string svg, double width, double height) =>
    svg.Insert(svg.IndexOf("</desc>", StringComparison.Ordinal) + "</desc>".Length, $"<rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>");

void Save(string name, string svg) => File.WriteAllText(Path.Combine(folder, "pictures", $"{name}.svg"), svg);

void Say(string name, params string[] sentences)
{
    foreach (var sentence in sentences) Console.WriteLine($"{name}: {sentence}");
}

List<string[]> Rows(string table) => [.. File.ReadLines(Path.Combine(folder, "examples", $"{table}.csv")).Skip(1).Select(line => line.Split(','))];

static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
