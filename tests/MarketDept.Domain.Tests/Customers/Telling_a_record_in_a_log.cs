using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Notices;
using MarketDept.Domain.Tests.Generators;

namespace MarketDept.Domain.Tests.Customers;

/// <summary>Kind, key and status; nothing that a log must not hold.</summary>
public class Telling_a_record_in_a_log
{
    [Fact]
    [Clause("2.1")]
    public void It_says_what_it_is_and_where_it_stands_and_shows_no_contact_data()
    {
        LostCustomerAnalysis completed = CareSamples.Form();
        completed.Complete(ViolationSamples.Seller.Id, ViolationSamples.At(1));

        Assert.Equal("Customer C1: Lost", CustomerSamples.In(CustomerStage.Lost).ToString());
        Assert.Equal("VisitDiary S1", CareSamples.Recorded().ToString());
        Assert.Equal("VisitRequest R1: Open", CareSamples.Requested().ToString());
        Assert.Equal("SatisfactionSurvey Q1: Answered", CareSamples.Answered(4).ToString());
        Assert.Equal(("LostCustomerAnalysis F1: Open", "LostCustomerAnalysis F1: Completed"), (CareSamples.Form().ToString(), completed.ToString()));
        Assert.Equal("Notice N1: Complete", NoticeSamples.In(NoticeStatus.Complete, NoticeSamples.Contents["special"]).ToString());
        Assert.Equal("Commitment P-1: Unauthorized", CommitmentSamples.Recorded().ToString());
    }
}
