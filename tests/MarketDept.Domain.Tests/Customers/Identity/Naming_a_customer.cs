using System.Text;
using FsCheck.Xunit;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Tests.Generators;

namespace MarketDept.Domain.Tests.Customers.Identity;

public class Naming_a_customer
{
    [Theory]
    [InlineData("顺达货运（深圳）有限公司", "顺达货运(深圳)有限公司")]
    [InlineData("顺达货运【深圳】有限公司", "顺达货运〔深圳〕有限公司")]
    [InlineData("顺达 货运　有限公司", "顺达货运有限公司")]
    [InlineData("ＡＢＣ物流", "abc物流")]
    [InlineData("第３分公司", "第3分公司")]
    [InlineData("\u2ED8岛\u2EDD品有限公司", "青岛食品有限公司")]
    [InlineData("\u2F3E外用品", "户外用品")]
    [InlineData("戶外用品", "户外用品")]
    [InlineData("\u2FA7江\u2ED4窗", "长江门窗")]
    [InlineData("㈱顺达", "(株)顺达")]
    [InlineData("顺达①部", "顺达1部")]
    [InlineData("顺达№3", "顺达No3")]
    [InlineData("Cafe\u0301", "Café")]
    [InlineData("顺达Ⅲ期仓库", "顺达III期仓库")]
    [InlineData("⼈⼈货运", "人人货运")]
    [InlineData("A&B货运", "Ａ＆Ｂ货运")]
    public void Two_spellings_of_one_name_agree(string one, string other)
    {
        CustomerName left = CustomerName.Parse(one), right = CustomerName.Parse(other);

        Assert.True(left.AgreesWith(right) && right.AgreesWith(left));
        Assert.NotEqual(left, right);
        foreach (var culture in Cultures.Names)
            Assert.Equal(left.Key, Cultures.Under(culture, () => CustomerName.Parse(other).Key));
    }

    [Theory]
    [InlineData("顺达货运有限公司", "顺达货运有限公司深圳分公司")]
    [InlineData("顺达货运（深圳）分公司", "顺达货运（广州）分公司")]
    [InlineData("顺达货运（深圳）分公司", "顺达货运深圳分公司")]
    [InlineData("顺达一部", "顺达二部")]
    public void The_branch_and_every_other_word_are_kept(string one, string other) =>
        Assert.False(CustomerName.Parse(one).AgreesWith(CustomerName.Parse(other)));

    [Theory]
    [InlineData("顺达货运有限公司", "顺达货运", true)]
    [InlineData("顺达货运", "顺达货运股份有限公司", true)]
    [InlineData("顺达货运有限公司深圳分公司", "顺达货运深圳分公司", true)]
    [InlineData("顺达货运有限公司", "顺达货运有限责任公司", false)]
    [InlineData("顺达货运", "顺达货运", false)]
    [InlineData("顺达货运有限公司", "天天货运", false)]
    [InlineData("有限公司", "股份有限公司", false)]
    public void One_name_may_lack_the_legal_form_of_the_other(string one, string other, bool agrees)
    {
        CustomerName left = CustomerName.Parse(one), right = CustomerName.Parse(other);

        Assert.Equal((agrees, agrees), (left.AgreesButForForm(right), right.AgreesButForForm(left)));
    }

    [Fact]
    public void The_text_is_kept_as_written_but_for_the_blanks_around_it()
    {
        var name = CustomerName.Parse(" 顺达（深圳） Ａbc　");

        Assert.Equal(("顺达（深圳） Ａbc", "顺达(深圳)ABC"), (name.Text, name.Key));
        Assert.Equal(name.Text, name.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 　")]
    [InlineData("（）")]
    [InlineData("—")]
    public void A_name_without_letter_or_digit_is_none(string text)
    {
        Assert.Contains("at least one", Assert.Throws<FormatException>(() => CustomerName.Parse(text)).Message, StringComparison.Ordinal);
        Assert.False(CustomerName.TryParse(text, out _));
    }

    [Theory]
    [InlineData("顺达\n货运", "Place 3", "U+000A")]
    [InlineData("顺达\t货运", "Place 3", "U+0009")]
    [InlineData("顺\u2028达", "Place 2", "U+2028")]
    public void A_name_is_on_one_line(string text, string place, string character)
    {
        var message = Assert.Throws<FormatException>(() => CustomerName.Parse(text)).Message;

        Assert.StartsWith(place, message, StringComparison.Ordinal);
        Assert.Contains(character, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_character_is_refused_and_a_rare_one_kept()
    {
        Assert.Equal(("顺达货运", "户"), (CustomerName.Parse("顺达\u200B货运\uFEFF").Text, CustomerName.Parse("\u2F3E").Key));
        var half = new string(['达', '\uD840']);

        Assert.Contains("Place 2", Assert.Throws<FormatException>(() => CustomerName.Parse(half)).Message, StringComparison.Ordinal);
        Assert.Equal("𠮷野货运", CustomerName.Parse("𠮷野货运").Key);
    }

    [Fact]
    public void A_name_has_at_most_200_characters()
    {
        Assert.Equal(200, CustomerName.Parse(new string('达', CustomerName.MaxLength)).Text.Length);
        Assert.Contains("201", Assert.Throws<FormatException>(() => CustomerName.Parse(new string('达', 201))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_is_no_name()
    {
        Assert.Throws<ArgumentNullException>("s", () => CustomerName.Parse(null!));
        Assert.False(CustomerName.TryParse(null, out var none));
        Assert.Equal(default, none);
        Assert.True(none.IsNone);
        Assert.False(none.AgreesWith(default));
        Assert.Equal(("", ""), (none.Text, none.Key));
    }

    [Property(Arbitrary = [typeof(IdentityArbitraries)], MaxTest = 500)]
    public void The_key_is_its_own_key(DrawnName drawn)
    {
        var name = CustomerName.Parse(drawn.Text);

        Assert.Equal(name.Key, CustomerName.Parse(name.Key).Key);
        Assert.True(name.AgreesWith(CustomerName.Parse(name.Key)));
    }

    [Property(Arbitrary = [typeof(IdentityArbitraries)], MaxTest = 500)]
    public void The_key_of_usual_characters_is_that_of_their_NFKC_form(DrawnName drawn) =>
        Assert.Equal(CustomerName.Parse(drawn.Text).Key, CustomerName.Parse(drawn.Text.Normalize(NormalizationForm.FormKC)).Key);

    [Fact]
    public void Every_form_that_is_folded_is_folded_as_NFKC_does()
    {
        // Without ICU, Normalize changes nothing and is no oracle; the keys do not need it, which the examples above show then.
        Assert.SkipUnless("Ａ".Normalize(NormalizationForm.FormKC) == "A", "This process runs with InvariantGlobalization.");
        (int First, int Last)[] folded = [('!', '~'), ('！', '～'), (0x2160, 0x217F), (0x2F00, 0x2FD5), (0x4E00, 0x9FFF), (0x3001, 0x3017)];
        foreach (var (first, last) in folded)
        {
            for (var c = first; c <= last; c++)
            {
                var name = $"达{(char)c}达";
                Assert.Equal(CustomerName.Parse(name.Normalize(NormalizationForm.FormKC)).Key, CustomerName.Parse(name).Key);
            }
        }
    }

    [Property(Arbitrary = [typeof(IdentityArbitraries)])]
    public void Equality_is_that_of_the_text(DrawnName one, DrawnName other)
    {
        CustomerName left = CustomerName.Parse(one.Text), right = CustomerName.Parse(other.Text);
        var same = string.Equals(left.Text, right.Text, StringComparison.Ordinal);

        Assert.Equal((same, same, !same), (left.Equals(right), left == right, left != right));
        Assert.Equal(left.GetHashCode(), CustomerName.Parse(one.Text).GetHashCode());
    }
}
