using System.Reflection;

namespace MarketDept.Domain.SystemTextJson.Tests;

/// <summary>What the domain has that has to have a place in JSON.</summary>
public static class ThePackages
{
    internal static Assembly Domain { get; } = typeof(Money).Assembly;

    internal static JsonSerializerOptions Options { get; } = new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.AddMarketDept();

    internal static Type[] SnapshotTypes { get; } = Below(typeof(StoredForm));

    internal static Type[] EventTypes { get; } = Below(typeof(DomainEvent));

    public static TheoryData<string> Snapshots => [.. SnapshotTypes.Select(it => it.FullName!)];

    public static TheoryData<string> Events => [.. EventTypes.Select(it => it.FullName!)];

    internal static Type Named(string name) => Domain.GetType(name, throwOnError: true)!;

    private static Type[] Below(Type type) =>
        [.. Domain.GetExportedTypes().Where(it => it.IsSubclassOf(type) && !it.IsAbstract).OrderBy(it => it.FullName, StringComparer.Ordinal)];
}
