namespace MarketDept.Domain;

/// <summary>Stored data cannot be right (存档数据有误). The caller's input is not at fault: other code wrote the data, or they were changed
/// since.</summary>
public sealed class StoredDataException : Exception
{
    internal StoredDataException(string kind, string key, string path, string what, Exception? inner = null)
        : base($"The stored {kind} '{Guards.Excerpt(key)}' cannot be read: {(path.Length > 0 ? $"{path}: " : "")}{Guards.Excerpt(what, 400)}", inner) =>
        (Kind, Key, Path, What) = (kind, key, path, Guards.Excerpt(what, 400));

    /// <summary>The kind of record (记录种类), such as <c>Receivable</c>.</summary>
    public string Kind { get; }
    /// <summary>The key of the record (编号).</summary>
    public string Key { get; }
    /// <summary>The row and the field (位置), such as <c>Entries[2].AmountFen</c>; empty where several parts contradict each other.</summary>
    public string Path { get; }
    /// <summary>The fault in one English sentence, for a log (问题).</summary>
    public string What { get; }
}
