namespace MarketDept.Domain;

/// <summary>What has a name of a few words in both languages, by which a sentence calls it.</summary>
internal interface ITitled
{
    Bilingual Title { get; }
}
