namespace MarketDept.Book.Pages;

/// <summary>What the region codes of the cases are called.</summary>
internal static class Regions
{
    private static readonly Dictionary<string, Bilingual> Names = new()
    {
        ["440100"] = new("广州市", "Guangzhou"), ["440106"] = new("广州市天河区", "Tianhe, Guangzhou"), ["440300"] = new("深圳市", "Shenzhen"),
        ["440305"] = new("深圳市南山区", "Nanshan, Shenzhen"), ["440606"] = new("佛山市顺德区", "Shunde, Foshan"),
    };

    /// <summary>Codes with their names; one that is not known stays alone.</summary>
    internal static Bilingual Said(string codes) => Html.Joined(codes.Split('、').Select(code =>
        Names.TryGetValue(code, out var name) ? new Bilingual($"{code}（{name.Chinese}）", $"{code} ({name.English})") : new Bilingual(code, code)));
}
