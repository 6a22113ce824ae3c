using System.Numerics;
using Tidemark.Spc.ControlCharts;

namespace Tidemark.Spc;

/// <summary>Refuses numbers that no chart of the kind can show, naming the point.</summary>
internal static class NumberChecks
{
    /// <summary>Squares of larger numbers, or their sums, would no longer be numbers.</summary>
    internal const double Largest = 1e75;

    /// <summary>Of smaller denominators and multipliers the same holds.</summary>
    internal const double Smallest = 1e-75;

    internal static void Check(ChartKind kind, ChartMethod method, ReadOnlySpan<double> numerators, ReadOnlySpan<double> denominators)
    {
        if (method.NeedsSubgroups)
            throw new SpcException($"A chart of kind {kind} is made from subgroups of several values.");
        if (denominators.IsEmpty && method.Denominators == Denominators.Needed && !numerators.IsEmpty)
            throw new SpcException($"A chart of kind {kind} needs denominators.");
        if (!denominators.IsEmpty && method.Denominators == Denominators.None)
            throw new SpcException($"A chart of kind {kind} has no use for denominators.");
        if (!denominators.IsEmpty && denominators.Length != numerators.Length)
            throw new SpcException($"There are {numerators.Length} numerators and {denominators.Length} denominators.");
        CheckValues(kind, method, numerators);
        CheckDenominators(method, numerators, denominators);
    }

    private static void CheckValues(ChartKind kind, ChartMethod method, ReadOnlySpan<double> values)
    {
        var (least, inclusive) = method.Floor;
        for (int i = FirstDoubtful(values, least, inclusive); i < values.Length; i++)
        {
            double value = values[i];
            if (double.IsInfinity(value))
                throw new SpcException($"Point {i + 1} is infinite.");
            if (Math.Abs(value) > Largest)
                throw new SpcException($"Point {i + 1} is {value}: charts show numbers up to {Largest}.");
            if (value < least || (!inclusive && value <= least))
                throw new SpcException($"Point {i + 1} is {value}: a chart of kind {kind} shows only numbers {(inclusive ? "from" : "above")} {least}.");
        }
    }

    /// <summary>Where to start looking one by one: nearly always at the end, since nothing is wrong.</summary>
    private static int FirstDoubtful(ReadOnlySpan<double> values, double least, bool inclusive)
    {
        var floor = new Vector<double>(inclusive ? Math.Max(least, -Largest) : Math.Max(Math.BitIncrement(least), -Largest));
        int i = 0;
        for (; i <= values.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            var here = new Vector<double>(values[i..]);
            if (Vector.LessThanAny(here, floor) || Vector.GreaterThanAny(here, new Vector<double>(Largest)))
                break;
        }

        return i;
    }

    private static void CheckDenominators(ChartMethod method, ReadOnlySpan<double> numerators, ReadOnlySpan<double> denominators)
    {
        for (int i = 0; i < denominators.Length; i++)
        {
            double numerator = numerators[i], denominator = denominators[i];
            if (double.IsInfinity(denominator))
                throw new SpcException($"The denominator of point {i + 1} is infinite.");
            if (denominator > Largest || denominator is > 0 and < Smallest)
                throw new SpcException($"The denominator of point {i + 1} is {denominator}: those above 0 go from {Smallest} to {Largest}.");
            if (denominator < 0)
                throw new SpcException($"The denominator of point {i + 1} is {denominator}: it cannot be negative.");
            if (denominator == 0 && !double.IsNaN(numerator) && numerator != 0)
                throw new SpcException($"The denominator of point {i + 1} is 0, but its numerator is {numerator}.");
            if (method.IsPartOfWhole && numerator > denominator)
                throw new SpcException($"The numerator of point {i + 1}, {numerator}, is above its denominator, {denominator}.");
        }
    }
}
