using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Tidemark.Benchmarks;

// In this process, so that nothing is built while it measures. Arguments are BenchmarkDotNet's; without any, all run in a short job.
var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)).WithOptions(ConfigOptions.DisableLogFile)
    .WithArtifactsPath(Path.Combine("artifacts", "benchmarks"));
var summaries = BenchmarkSwitcher.FromAssembly(typeof(ManySeries).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, config);
Ratios.Print(Console.Out, summaries);
Console.WriteLine($"The picture of 60 points has {Pictures.Bytes:N0} bytes.");
return summaries.Any() && summaries.All(s => s.Reports.All(r => r.Success)) ? 0 : 1;
