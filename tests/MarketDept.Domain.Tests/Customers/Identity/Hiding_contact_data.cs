using FsCheck.Xunit;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Tests.Generators;

namespace MarketDept.Domain.Tests.Customers.Identity;

[Clause("2.1")]
public class Hiding_contact_data
{
    private static readonly CustomerIdentity Customer = new(
        CustomerName.Parse("顺达货运"), CreditCode.Parse("91350100M000100Y43"), PhoneNumber.Parse("13800138012"), PhoneNumber.Parse("0755-88888834-567"));

    [Fact]
    public void A_number_is_masked_unless_it_is_asked_for_by_name()
    {
        var phone = Customer.Phones[1];

        Assert.Equal("****34", $"{phone}");
        Assert.Equal("[****12, ****34]", Customer.Phones.ToString());
        Assert.Equal(("075588888834", "567", "075588888834-567"), (phone.Number, phone.Extension, phone.Unmasked()));
    }

    [Property(Arbitrary = [typeof(IdentityArbitraries)], MaxTest = 500)]
    public void A_masked_number_shows_the_last_two_digits_and_nothing_of_its_length(DrawnPhone drawn) =>
        Assert.Equal("****" + drawn.Number[^2..], drawn.Phone.ToString());

    [Fact]
    public void An_identity_and_its_keys_put_neither_code_nor_number_into_a_log()
    {
        Assert.Equal("顺达货运", Customer.ToString());
        Assert.Equal("a hard key, 3 soft", Customer.Keys().ToString());
        Assert.Equal("no hard key, 1 soft", new CustomerIdentity(CustomerName.Parse("顺达")).Keys().ToString());
    }
}
