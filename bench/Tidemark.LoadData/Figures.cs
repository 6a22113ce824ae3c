namespace Tidemark.LoadData;

internal static class Figures
{
    public static void Print(string name, List<double> times) =>
        Console.WriteLine($"{name,-22}{times.Count,10}{At(times, 0.5),10:0.0}{At(times, 0.95),10:0.0}{times.Max(),10:0.0}");

    public static double At(List<double> times, double share)
    {
        times.Sort();
        return times[Math.Min(times.Count - 1, (int)Math.Ceiling(times.Count * share) - 1)];
    }
}

/// <summary>What Linux says of a process.</summary>
internal static class Memory
{
    public static long Resident(int process) => Megabytes(process, "VmRSS:");

    public static long Most(int process) => Megabytes(process, "VmHWM:");

    private static long Megabytes(int process, string name) =>
        long.Parse(File.ReadLines($"/proc/{process}/status").First(l => l.StartsWith(name, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2]) / 1024;
}
