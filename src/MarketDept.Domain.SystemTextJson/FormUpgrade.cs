using System.Text.Json.Nodes;

namespace MarketDept.Domain.SystemTextJson;

/// <summary>The upgrade of a stored form from one version to the next (旧版本数据的升级).</summary>
/// <remarks>An upgrade gets the stored JSON and returns that of the next version. The reader raises the number of the form.</remarks>
public sealed class FormUpgrade
{
    private FormUpgrade(Type snapshot, int fromForm, Func<JsonObject, JsonObject> apply) => (Snapshot, FromForm, Apply) = (snapshot, fromForm, apply);

    /// <summary>The type of the snapshot that is upgraded (快照).</summary>
    public Type Snapshot { get; }
    /// <summary>The version that the upgrade reads (原版本), from 1; it returns the next one.</summary>
    public int FromForm { get; }

    internal Func<JsonObject, JsonObject> Apply { get; }

    /// <summary>Creates an upgrade of a snapshot from one version to the next.</summary>
    /// <typeparam name="TSnapshot">The type of the snapshot.</typeparam>
    /// <param name="fromForm">The version that was stored.</param>
    /// <param name="apply">A function from the stored JSON to that of the next version.</param>
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
