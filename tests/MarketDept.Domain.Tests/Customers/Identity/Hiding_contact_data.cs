using FsCheck.Xunit;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Customers.Ownership;
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
    public void What_is_printed_into_a_log_names_no_code_no_number_no_contact_person_and_no_note()
    {
        var contact = new Contact(new("L-1"), new("C1"), Logged.Sales("S01"), Logged.At(1), Logged.At(1), isTwoWay: true) { Note = "找王经理" };
        object[] printed =
        [
            Customer, CustomerSamples.Report(), contact, CareSamples.Made(0, 2), CareSamples.Response(4), new CustomerContactRecorded(contact),
            new CustomerRegistered(Customer, new("S01"), "展会", OwnershipTerms.Default), new CustomerStageEntered(CustomerStage.Interested, CustomerSamples.Report()),
            new VisitDiaryRecorded(CareSamples.V1, new(1, CareSamples.Made(0, 2), null, Logged.At(1))),
            new SatisfactionSurveyAnswered(CareSamples.Answered(4).Response!), Stored(contact), Stored(contact).Contacts[0], Stored(contact).Interest!,
        ];
        string[] secret = ["91350100M000100Y43", "13800138012", "88888834", "王经理", "客户联系人", "客户对账人"];

        Assert.All(printed, it => Assert.All(secret, word => Assert.DoesNotContain(word, it.ToString(), StringComparison.Ordinal)));
        Assert.Equal(("顺达货运", "C1/L-1"), (Customer.ToString(), contact.ToString()));
    }

    private static CustomerSnapshot Stored(Contact contact)
    {
        var customer = CustomerSamples.With(contact);
        customer.CorrectIdentity(Customer, Logged.At(2));
        customer.ReportInterest(CustomerSamples.Report(), CustomerSamples.Authority);
        return customer.ToSnapshot();
    }
}
