using FsCheck;
using FsCheck.Fluent;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Samples that are the same in every run: a test of what samples reach must not fail one time in twenty.</summary>
internal static class Seeded
{
    /// <summary>So many values of a size; another seed gives others.</summary>
    internal static IEnumerable<T> SampleSeeded<T>(this Gen<T> gen, int count, int size, ulong seed = 1) => gen.Sample(numberOfSamples: count, seed: new Rnd(seed), size: size);
}
