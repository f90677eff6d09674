using System.Text.Json.Nodes;

namespace MarketDept.Domain.SystemTextJson;

/// <summary>How a stored form of one version becomes the next (旧版本数据的升级).</summary>
/// <remarks>An upgrade sees the JSON that was stored and returns that of the next version. The number of the form is raised by the reader.</remarks>
public sealed class FormUpgrade
{
    private FormUpgrade(Type snapshot, int fromForm, Func<JsonObject, JsonObject> apply) => (Snapshot, FromForm, Apply) = (snapshot, fromForm, apply);

    /// <summary>The snapshot whose older form it reads (快照).</summary>
    public Type Snapshot { get; }
    /// <summary>The version that it reads (原版本).</summary>
    public int FromForm { get; }

    internal Func<JsonObject, JsonObject> Apply { get; }

    /// <summary>States an upgrade of a snapshot from one version to the next.</summary>
    /// <typeparam name="TSnapshot">The snapshot.</typeparam>
    /// <param name="fromForm">The version that was stored.</param>
    /// <param name="apply">What makes the JSON of the next version of it.</param>
    /// <exception cref="ArgumentNullException">There is nothing to apply.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The version is not older than the newest.</exception>
    public static FormUpgrade Of<TSnapshot>(int fromForm, Func<JsonObject, JsonObject> apply)
        where TSnapshot : StoredForm
    {
        ArgumentNullException.ThrowIfNull(apply);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(fromForm, StoredForm.Current);
        return new FormUpgrade(typeof(TSnapshot), fromForm, apply);
    }
}
