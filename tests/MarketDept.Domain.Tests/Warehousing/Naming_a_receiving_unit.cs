using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Warehousing;

namespace MarketDept.Domain.Tests.Warehousing;

public class Naming_a_receiving_unit
{
    [Theory]
    [Clause("10.2")]
    [InlineData("宏达超市（城东店）", "宏达超市(城东店)")]
    [InlineData("宏达超市", "　宏达超市 ")]
    [InlineData("ＡＢＣ１２３", "ABC123")]
    [InlineData("㈱山田", "(株)山田")]
    [InlineData("ｶﾞｿﾘﾝ", "ガソリン")]
    [InlineData("Cafe\u0301", "Caf\u00e9")]
    [InlineData("\u212b", "\u00c5")]
    [InlineData("ﬁne", "fine")]
    [InlineData("①号库", "1号库")]
    [InlineData("人民路\u00a012\u3000号", "人民路 12 号")]
    [InlineData("\u1112\u1161\u11ab", "\ud55c")]
    public void Two_spellings_of_one_name_are_the_same_unit(string one, string other)
    {
        Assert.True(new Consignee(one, "一路").IsSameAs(new Consignee(other, "一路")));
        Assert.True(new Consignee("店", one).IsSameAs(new Consignee("店", other)));
        Assert.Equal(new Consignee(one, "一路").NameKey, new Consignee(other, "一路").NameKey);
    }

    [Theory]
    [Clause("10.2")]
    [InlineData("ABC", "abc")]
    [InlineData("宏达超市", "宏达 超市")]
    [InlineData("宏达超市", "宏达超市。")]
    [InlineData("é", "e")]
    public void Case_blanks_within_and_marks_make_another(string one, string other)
    {
        Assert.False(new Consignee(one, "一路").IsSameAs(new Consignee(other, "一路")));
        Assert.False(new Consignee("店", one).IsSameAs(new Consignee("店", other)));
    }

    [Fact]
    public void Where_the_process_has_no_tables_full_width_forms_are_made_plain_all_the_same() =>
        Assert.Equal("ABC(1) 店~", Width.Narrow("ＡＢＣ（１）　店～"));

    [Fact]
    public void Half_of_a_character_is_no_text() =>
        Mistake.Thrown(() => new Consignee("店\ud800", "一路"));

    [Fact]
    [Clause("10.2")]
    public void It_is_kept_as_written_without_the_blanks_around_it()
    {
        var consignee = new Consignee("　ＡＢＣ 店 ", " 一路\t");

        Assert.Equal(("ＡＢＣ 店", "一路", "ABC 店", "一路"), (consignee.Name, consignee.Address, consignee.NameKey, consignee.AddressKey));
        Assert.NotEqual(consignee, new Consignee("ABC 店", "一路"));
        Assert.Throws<ArgumentNullException>("other", () => consignee.IsSameAs(null!));
    }
}
