using FsCheck.Xunit;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Tests.Generators;

namespace MarketDept.Domain.Tests.Customers.Identity;

public class Reading_a_credit_code
{
    private const string Code = "91350100M000100Y43";

    public static TheoryData<string, bool> Vectors
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Vectors", "credit-codes.csv")).Skip(1))
            {
                var cells = line.Split(',');
                data.Add(cells[0], cells[1] == "valid");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void The_vectors_are_read_or_refused(string text, bool valid)
    {
        Assert.Equal(valid, CreditCode.TryParse(text, out var code));
        Assert.Equal(valid ? text : "", code.Value);
        Assert.Equal(valid, Record.Exception(() => CreditCode.Parse(text)) is null);
    }

    [Theory]
    [InlineData(" 91350100M000100Y43\t")]
    [InlineData("　91350100M000100Y43　")]
    [InlineData("91350100m000100y43")]
    [InlineData("９１３５０１００Ｍ０００１００Ｙ４３")]
    [InlineData("９１３５０１００ｍ０００１００ｙ４３")]
    public void Outer_blanks_full_width_and_small_letters_make_no_difference(string text)
    {
        foreach (var culture in Cultures.Names)
            Assert.Equal(Code, Cultures.Under(culture, () => CreditCode.Parse(text).Value));
    }

    [Theory]
    [InlineData("9135O100M000100Y43", "Place 5", "'O' (U+004F)")]
    [InlineData("i1350100M000100Y43", "Place 1", "'i' (U+0069)")]
    [InlineData("91350100 M000100Y43", "Place 9", "U+0020")]
    [InlineData("91350100M000100Y4Z", "Place 18", "'Z'")]
    [InlineData("①1350100M000100Y43", "Place 1", "U+2460")]
    [InlineData("91350100M000100Y4\u0000", "Place 18", "U+0000")]
    public void A_character_that_no_code_has_is_named_with_its_place(string text, string place, string character)
    {
        var refusal = Assert.Throws<FormatException>(() => CreditCode.Parse(text));

        Assert.StartsWith(place, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(character, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("without I, O, S, V and Z", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("  ", 0)]
    [InlineData("91350100M000100Y4", 17)]
    [InlineData("91350100M000100Y433", 19)]
    public void Another_length_is_named(string text, int length) =>
        Assert.Equal(
            $"A unified social credit code has 18 characters; this text has {length}.",
            Assert.Throws<FormatException>(() => CreditCode.Parse(text)).Message);

    [Fact]
    public void A_wrong_check_character_is_named_and_the_right_one_not_guessed()
    {
        var message = Assert.Throws<FormatException>(() => CreditCode.Parse("91350100M000100Y44")).Message;

        Assert.Contains("place 18", message, StringComparison.Ordinal);
        Assert.Contains("any of the 18 may be the wrong one", message, StringComparison.Ordinal);
        Assert.DoesNotContain("'3'", message, StringComparison.Ordinal);
        Assert.DoesNotContain("91350100", message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>("s", () => CreditCode.Parse(null!));
        Assert.False(TryParse<CreditCode>(null, out _));
    }

    [Fact]
    public void A_text_of_any_length_is_refused_and_not_an_exception() => Assert.False(CreditCode.TryParse(new string('9', 1_000_000), out _));

    [Fact]
    public void Default_is_none()
    {
        Assert.True(default(CreditCode).IsNone);
        Assert.Equal(("", "", 0), (default(CreditCode).Value, $"{default(CreditCode)}", default(CreditCode).GetHashCode()));
        Assert.NotEqual(default, CreditCode.Parse(Code));
    }

    [Property(Arbitrary = [typeof(IdentityArbitraries)])]
    public void It_reads_back_what_it_writes_and_is_equal_as_text_is(CodeBody one, CodeBody other)
    {
        CreditCode left = CreditCode.Parse(one.Code), right = CreditCode.Parse(other.Code);
        var same = string.Equals(one.Code, other.Code, StringComparison.Ordinal);

        Assert.Equal(left, CreditCode.Parse($"{left}"));
        Assert.True(TryParse<CreditCode>(left.ToString(), out var again) && again == left && again.GetHashCode() == left.GetHashCode());
        Assert.Equal((same, !same), (left == right, left != right));
    }

    private static bool TryParse<T>(string? text, out T result) where T : IParsable<T> => T.TryParse(text, null, out result!);

    [Theory]
    [InlineData("91350100M000100Y43", false)]
    [InlineData("12440600MB2C07549J", false)]
    [InlineData("91440300708461136T", false)]
    [InlineData("91110105MA00000100", true)] // the organisation code in it fails GB 11714
    [InlineData("362322198709086409", true)] // reads as a citizen's identity number
    public void A_code_may_be_doubtful(string text, bool isDoubtful) => Assert.Equal(isDoubtful, CreditCode.Parse(text).IsDoubtful);

    [Fact]
    public void A_code_that_satisfies_both_checks_and_reads_as_a_citizen_is_doubtful() =>
        Assert.True(CreditCode.Parse("110100199001011572").IsDoubtful);

    [Fact]
    public void Zeros_are_a_placeholder_and_no_code()
    {
        Assert.Contains("placeholder", Assert.Throws<FormatException>(() => CreditCode.Parse(new string('0', 18))).Message, StringComparison.Ordinal);
        Assert.False(default(CreditCode).IsDoubtful);
    }
}
