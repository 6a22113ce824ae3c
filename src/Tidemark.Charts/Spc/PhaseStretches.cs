namespace Tidemark.Charts.Spc;

/// <summary>A stretch of the picture from left to right.</summary>
internal readonly record struct Stretch(double Left, double Right)
{
    public double Width => Right - Left;
}

/// <summary>Where phases and pauses lie on the picture. Lines of a phase rest where the work rested.</summary>
internal static class PhaseStretches
{
    /// <summary>The pauses within the plot, in order; one while it lasts reaches the right edge.</summary>
    public static List<(Stretch Stretch, ChartPause Pause)> Pauses(SpcChart source, MomentAxis axis, Stretch plot)
    {
        var found = new List<(Stretch Stretch, ChartPause Pause)>(source.Pauses.Count);
        foreach (var pause in source.Pauses)
        {
            var left = Math.Max(plot.Left, axis.At(pause.From));
            var right = pause.To is { } to ? Math.Min(plot.Right, axis.At(to)) : plot.Right;
            if (right > left) found.Add((new(left, right), pause));
        }

        found.Sort(static (a, b) => a.Stretch.Left.CompareTo(b.Stretch.Left));
        return found;
    }

    /// <summary>From where to where each phase reaches: half way between its points and those of its neighbours.</summary>
    public static Stretch[] Phases(SpcChart source, ReadOnlySpan<double> xs, Stretch plot)
    {
        var phases = source.Chart.Phases;
        var stretches = new Stretch[phases.Count];
        var left = plot.Left;
        for (var p = 0; p < phases.Count; p++)
        {
            var end = phases[p].End;
            var right = p == phases.Count - 1 || end >= xs.Length ? plot.Right : end == 0 ? plot.Left : (xs[end - 1] + xs[end]) / 2;
            stretches[p] = new(left, Math.Max(left, right));
            left = stretches[p].Right;
        }

        return stretches;
    }

    /// <summary>A stretch without the pauses in it.</summary>
    public static List<Stretch> Without(Stretch stretch, List<(Stretch Stretch, ChartPause Pause)> pauses)
    {
        var parts = new List<Stretch>(1);
        var at = stretch.Left;
        foreach (var (pause, _) in pauses)
        {
            if (pause.Right <= at || pause.Left >= stretch.Right) continue;
            if (pause.Left > at) parts.Add(new(at, pause.Left));
            at = pause.Right;
        }

        if (at < stretch.Right) parts.Add(new(at, stretch.Right));
        return parts;
    }
}
