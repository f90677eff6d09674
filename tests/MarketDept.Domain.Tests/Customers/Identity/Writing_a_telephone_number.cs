using FsCheck;
using FsCheck.Xunit;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Tests.Generators;

namespace MarketDept.Domain.Tests.Customers.Identity;

public class Writing_a_telephone_number
{
    [Theory]
    [InlineData("13800138000")]
    [InlineData("138 0013 8000")]
    [InlineData("138-0013-8000")]
    [InlineData("+86 138 0013 8000")]
    [InlineData("+86-13800138000")]
    [InlineData("0086 13800138000")]
    [InlineData("86-13800138000")]
    [InlineData("\u202D138 0013 8000\u202C")]
    [InlineData("8613800138000")]
    [InlineData("+86 138 0013-8000")]
    [InlineData("1380013-8000")]
    [InlineData("（＋８６）１３８　００１３　８０００")]
    [InlineData(" 138—0013—8000 ")]
    public void A_mobile_number_is_11_digits_however_it_is_written(string text) => Is(PhoneKind.Mobile, "13800138000", "", text);

    [Theory]
    [InlineData("0755-88888888", "075588888888")]
    [InlineData("(0755)8888 8888", "075588888888")]
    [InlineData("（0755）8888-8888", "075588888888")]
    [InlineData("+86 755 8888 8888", "075588888888")]
    [InlineData("+86 (0)755 88888888", "075588888888")]
    [InlineData("86 755 88888888", "075588888888")]
    [InlineData("86-0755-88888888", "075588888888")]
    [InlineData("861066668888", "01066668888")]
    [InlineData("0086-0755-88888888", "075588888888")]
    [InlineData("010-66668888", "01066668888")]
    [InlineData("+86 10 66668888", "01066668888")]
    [InlineData("021 66668888", "02166668888")]
    [InlineData("+86 21 66668888", "02166668888")]
    [InlineData("0317-2222222", "03172222222")]
    public void A_landline_has_its_area_code(string text, string number) => Is(PhoneKind.Landline, number, "", text);

    [Theory]
    [InlineData("0755-88888888-123")]
    [InlineData("86-755-88888888-123")]
    [InlineData("075588888888-123")]
    [InlineData("0755 88888888转123")]
    [InlineData("0755-8888-8888转123")]
    [InlineData("0755-88888888 转分机 123")]
    [InlineData("0755-88888888分机123")]
    [InlineData("0755-88888888 ext. 123")]
    [InlineData("0755-88888888 EXT 123")]
    [InlineData("0755-88888888ｘ１２３")]
    [InlineData("0755-88888888#123")]
    public void An_extension_stands_apart(string text) => Is(PhoneKind.Landline, "075588888888", "123", text);

    [Fact]
    public void A_hyphen_behind_a_complete_number_begins_the_extension()
    {
        Is(PhoneKind.Landline, "07558888888", "1", "0755-8888888-1");
        Is(PhoneKind.Landline, "07558888888", "1", "+86 755 8888888-1");
        Is(PhoneKind.Landline, "075588888881", "", "0755-8888-8881");
        Is(PhoneKind.Landline, "075588888881", "", "07558888-8881");
    }

    [Theory]
    [InlineData("400-820-8820", nameof(PhoneKind.Hotline), "4008208820", "")]
    [InlineData("4008208820-12", nameof(PhoneKind.Hotline), "4008208820", "12")]
    [InlineData("800 820 8820", nameof(PhoneKind.Hotline), "8008208820", "")]
    [InlineData("+852 2345 6789", nameof(PhoneKind.Foreign), "+85223456789", "")]
    [InlineData("+123456789012345", nameof(PhoneKind.Foreign), "+123456789012345", "")]
    [InlineData("+1234567", nameof(PhoneKind.Foreign), "+1234567", "")]
    [InlineData("00852-23456789-12", nameof(PhoneKind.Foreign), "+85223456789", "12")]
    [InlineData("＋１ (212) 555-1234", nameof(PhoneKind.Foreign), "+12125551234", "")]
    public void Hotlines_and_foreign_numbers_are_numbers(string text, string kind, string number, string extension) => Is(Enum.Parse<PhoneKind>(kind), number, extension, text);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("-")]
    [InlineData("88888888")]
    [InlineData("1380013800")]
    [InlineData("138001380001")]
    [InlineData("12800138000")]
    [InlineData("861380013800")]
    [InlineData("86138001380000")]
    [InlineData("013800138000")]
    [InlineData("075588888888 1")]
    [InlineData("0755-888888")]
    [InlineData("0755-8888-8888-12")]
    [InlineData("0755-18888888")]
    [InlineData("010-6666888")]
    [InlineData("010-666688889")]
    [InlineData("020-06668888")]
    [InlineData("400-820-882")]
    [InlineData("+852")]
    [InlineData("+0852 23456789")]
    [InlineData("+1234567890123456")]
    [InlineData("+123456")]
    public void A_number_of_no_known_form_is_refused_with_what_is_allowed(string text) => Refused(text, "Give a mobile number");

    [Theory]
    [InlineData("1380013800O", "Place 11 of the telephone number is 'O'")]
    [InlineData("138+00138000", "Place 4")]
    [InlineData("++8613800138000", "Place 2")]
    [InlineData("电话13800138000", "Place 1")]
    [InlineData("转123", "Place 1")]
    [InlineData("13800138000/13900139000", "Place 12")]
    [InlineData("0755-88888888转12转3", "Place 17")]
    [InlineData("13800138000转1", "A mobile number has no extension")]
    [InlineData("0755-88888888转", "The extension of the telephone number has 0 digits")]
    [InlineData("0755-88888888转1234567", "has 7 digits. Give 1 to 6")]
    public void What_is_wrong_is_said(string text, string says) => Refused(text, says);

    [Fact]
    public void A_text_of_any_length_is_refused_and_not_an_exception() => Refused(new string('1', 1_000_000), "at most 64");

    [Fact]
    public void No_text_is_no_number()
    {
        Assert.Throws<ArgumentNullException>("s", () => PhoneNumber.Parse(null!));
        Assert.False(PhoneNumber.TryParse(null, out var none));
        Assert.Equal((true, PhoneKind.None, "", "", "", ""), (none.IsNone, none.Kind, none.Number, none.Extension, none.Unmasked(), none.ToString()));
    }

    [Property(Arbitrary = [typeof(IdentityArbitraries)], MaxTest = 500)]
    public void What_is_written_in_full_reads_back(DrawnPhone drawn)
    {
        Is(drawn.Kind, drawn.Number, drawn.Extension, drawn.Text);
        Assert.Equal(drawn.Phone, PhoneNumber.Parse(drawn.Phone.Unmasked()));
    }

    [Property(Arbitrary = [typeof(IdentityArbitraries)], MaxTest = 500)]
    public void Full_width_and_prefix_make_no_difference(DrawnPhone drawn)
    {
        var full = string.Concat(drawn.Text.Select(c => (char)(c - '!' + '！')));

        Assert.Equal(drawn.Phone, PhoneNumber.Parse(full));
        if (drawn.Kind != PhoneKind.Foreign)
            Assert.Equal((drawn.Phone, drawn.Phone), (PhoneNumber.Parse("+86 " + drawn.Text), PhoneNumber.Parse("0086" + full)));
    }

    [Property(Arbitrary = [typeof(IdentityArbitraries)], MaxTest = 500)]
    public void Equality_is_of_number_and_extension(DrawnPhone one, DrawnPhone other)
    {
        PhoneNumber left = one.Phone, right = other.Phone;
        var same = (one.Number, one.Extension) == (other.Number, other.Extension);

        Assert.Equal((same, same, !same), (left.Equals(right), left == right, left != right));
    }

    [Property(MaxTest = 1000)]
    public void Any_text_is_read_or_refused_in_order(NonNull<string> text)
    {
        if (!PhoneNumber.TryParse(text.Get, out _))
            Assert.Throws<FormatException>(() => PhoneNumber.Parse(text.Get));
    }

    private static void Is(PhoneKind kind, string number, string extension, string text)
    {
        foreach (var culture in Cultures.Names)
        {
            var phone = Cultures.Under(culture, () => PhoneNumber.Parse(text));
            Assert.Equal((kind, number, extension), (phone.Kind, phone.Number, phone.Extension));
        }
    }

    private static void Refused(string text, string says)
    {
        var message = Assert.Throws<FormatException>(() => PhoneNumber.Parse(text)).Message;

        Assert.Contains(says, message, StringComparison.Ordinal);
        Assert.False(PhoneNumber.TryParse(text, out var none));
        Assert.True(none.IsNone);
        if (text.Trim().Length > 7)
            Assert.DoesNotContain(text.Trim(), message, StringComparison.Ordinal);
    }
}
