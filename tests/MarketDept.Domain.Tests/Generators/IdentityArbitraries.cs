using FsCheck;
using FsCheck.Fluent;
using MarketDept.Domain.Customers.Identity;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Codes, names, numbers and identities; all of them shrink.</summary>
/// <remarks>For <c>[Property(Arbitrary = [typeof(IdentityArbitraries)])]</c>. Each is drawn as numbers and read out of them.</remarks>
public static class IdentityArbitraries
{
    /// <summary>Any 17 characters of a credit code.</summary>
    public static Arbitrary<CodeBody> CodeBody() =>
        Numbers(Gen.ArrayOf(Gen.Choose(0, 30), 17), n => n <= 30, least: 17, most: 17).Convert(n => new CodeBody(n), body => body.Numbers);

    /// <summary>Any telephone number, with and without extension.</summary>
    public static Arbitrary<DrawnPhone> DrawnPhone() =>
        Numbers(Gen.ArrayOf(Gen.Choose(0, 9), 20), n => n <= 9, least: 20, most: 20).Convert(n => new DrawnPhone(n), phone => phone.Numbers);

    /// <summary>Any name of the characters that occur in names of Chinese organisations.</summary>
    public static Arbitrary<DrawnName> DrawnName() =>
        Numbers(Gen.ArrayOf(Gen.Choose(0, 999)), n => n <= 999, least: 0, most: 60).Convert(n => new DrawnName(n), name => name.Numbers);

    /// <summary>Two identities of few codes, names and numbers, so that they meet.</summary>
    public static Arbitrary<DrawnPair> DrawnPair() =>
        Numbers(Gen.ArrayOf(Gen.Choose(0, 15), 6), n => n <= 15, least: 6, most: 6).Convert(n => new DrawnPair(n), pair => pair.Numbers);

    /// <summary>Any regions of few provinces, cities and districts.</summary>
    public static Arbitrary<DrawnRegions> DrawnRegions() =>
        Numbers(Gen.ArrayOf(Gen.Choose(0, 26)), n => n <= 26, least: 1, most: 40).Convert(n => new DrawnRegions(n), regions => regions.Numbers);

    private static Arbitrary<int[]> Numbers(Gen<int[]> gen, Func<int, bool> allowed, int least, int most) =>
        Arb.From(gen, ArbMap.Default.ArbFor<int[]>().Shrinker)
            .Filter(row => row is not null && row.Length >= least && row.Length <= most && Array.TrueForAll(row, n => n >= 0 && allowed(n)));
}

/// <summary>The first 17 characters of a credit code.</summary>
public sealed record CodeBody(int[] Numbers)
{
    internal const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    internal string Text => string.Concat(Numbers.Select(n => Alphabet[n]));

    /// <summary>The code, found by trying every check character.</summary>
    internal string Code => Alphabet.Select(check => Text + check).Single(text => CreditCode.TryParse(text, out _));

    /// <inheritdoc/>
    public override string ToString() => Text;
}

/// <summary>A telephone number: the first figure chooses the kind, the second whether it has an extension.</summary>
public sealed record DrawnPhone(int[] Numbers)
{
    internal PhoneKind Kind => (Numbers[0] % 4) switch { 0 => PhoneKind.Mobile, 1 => PhoneKind.Landline, 2 => PhoneKind.Hotline, _ => PhoneKind.Foreign };

    internal string Number => Kind switch
    {
        PhoneKind.Mobile => $"1{3 + (Numbers[2] % 7)}{Digits(3, 9)}",
        PhoneKind.Landline => (Numbers[2] % 3) switch
        {
            0 => $"010{2 + (Numbers[3] % 8)}{Digits(4, 7)}",
            1 => $"02{Numbers[4]}{2 + (Numbers[3] % 8)}{Digits(5, 7)}",
            _ => $"0{3 + (Numbers[4] % 7)}{Digits(5, 2)}{2 + (Numbers[3] % 8)}{Digits(7, 6 + (Numbers[2] % 2))}",
        },
        PhoneKind.Hotline => $"{(Numbers[2] % 2 == 0 ? "400" : "800")}{Digits(3, 7)}",
        _ => $"+852{Digits(3, 8)}",
    };

    internal string Extension => Kind != PhoneKind.Mobile && Numbers[1] % 2 == 1 ? Digits(14, 1 + (Numbers[1] / 2)) : "";

    internal string Text => Extension.Length == 0 ? Number : $"{Number}-{Extension}";

    internal PhoneNumber Phone => PhoneNumber.Parse(Text);

    /// <inheritdoc/>
    public override string ToString() => Text;

    private string Digits(int from, int count) => string.Concat(Numbers.Skip(from).Take(count));
}

/// <summary>A name.</summary>
public sealed record DrawnName(int[] Numbers)
{
    private const string Usual = "深圳市顺达货运代理有限公司分广州第一ABCxyzＡＢｃ０９12 　（）()【】〔〕·-－&＆ⅠⅫⅳ⼈⼤⽔〖〗";

    /// <summary>The name; it always has a letter.</summary>
    internal string Text => "达" + string.Concat(Numbers.Select(n => n < 950 ? Usual[n % Usual.Length] : (char)(0x4E00 + (n * 20))));

    /// <inheritdoc/>
    public override string ToString() => Text;
}

/// <summary>Two identities, each of a code, a name and a set of numbers.</summary>
public sealed record DrawnPair(int[] Numbers)
{
    private static readonly string?[] Codes = [null, "91350100M000100Y43", "91440300708461136T", "91110105MA0000049Y"];
    private static readonly string[] Names = ["顺达货运（深圳）有限公司", "顺达货运(深圳)有限公司", "顺达货运", "Ａｂｃ 物流"];
    private static readonly string[] Phones = ["13800138000", "0755-88888888-12", "0755-88888888-13", "4008208820"];

    internal CustomerIdentity One => Read(0);

    internal CustomerIdentity Other => Read(3);

    /// <inheritdoc/>
    public override string ToString() => $"{Say(One)} and {Say(Other)}";

    private static string Say(CustomerIdentity identity) =>
        $"{identity.Name} {identity.CreditCode} [{string.Join(", ", identity.Phones.Select(phone => phone.Unmasked()))}]";

    private CustomerIdentity Read(int from) => new(
        CustomerName.Parse(Names[Numbers[from] % 4]),
        Codes[Numbers[from + 1] % 4] is { } code ? CreditCode.Parse(code) : null,
        [.. Phones.Where((_, i) => (Numbers[from + 2] & (1 << i)) != 0).Select(PhoneNumber.Parse)]);
}

/// <summary>The regions of an area, and one to ask for, which is the first.</summary>
public sealed record DrawnRegions(int[] Numbers)
{
    internal RegionCode Asked => Read(Numbers[0]);

    internal IEnumerable<RegionCode> Area => Numbers.Skip(1).Select(Read);

    /// <inheritdoc/>
    public override string ToString() => $"{Asked} in [{string.Join(", ", Area)}]";

    private static RegionCode Read(int n) =>
        RegionCode.Parse($"4{n / 9}0{n / 3 % 3}0{(n / 3 % 3 == 0 ? 0 : n % 3)}");
}
