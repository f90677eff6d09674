namespace MarketDept.Cluster;

/// <summary>A refusal of the domain as it travels between machines (拒绝): its code, and its text in both languages. A retry does not help.</summary>
[GenerateSerializer]
public sealed class RefusedException(string code, string chinese, string english) : Exception(english)
{
    [Id(0)] public string Code { get; } = code;
    [Id(1)] public string Chinese { get; } = chinese;
}
