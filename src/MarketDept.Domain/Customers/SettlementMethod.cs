using Ardalis.SmartEnum;

namespace MarketDept.Domain.Customers;

/// <summary>How a customer pays for what is carried (结算方式).</summary>
/// <remarks>Names and values are stable. The freight of one waybill may be split over several methods; a customer's method is the default.</remarks>
public sealed class SettlementMethod : SmartEnum<SettlementMethod>, ITitled
{
    /// <summary>The freight is paid when the goods are handed over (现付).</summary>
    public static readonly SettlementMethod Prepaid = new("prepaid", 1, new("现付", "prepaid"), isPeriodic: false);

    /// <summary>The consignee pays on arrival (到付).</summary>
    public static readonly SettlementMethod Collect = new("collect", 2, new("到付", "collect"), isPeriodic: false);

    /// <summary>The customer pays against the signed receipt (回单付). Whether that is of the monthly type is the company's choice.</summary>
    public static readonly SettlementMethod OnSignedReceipt = new("on-signed-receipt", 3, new("回单付", "on signed receipt"), isPeriodic: false);

    /// <summary>The customer pays for a whole month together (月结).</summary>
    public static readonly SettlementMethod Monthly = new("monthly", 4, new("月结", "monthly"), isPeriodic: true);

    /// <summary>The customer pays for half a month together (半月结).</summary>
    public static readonly SettlementMethod HalfMonthly = new("half-monthly", 5, new("半月结", "half-monthly"), isPeriodic: true);

    /// <summary>The customer pays a number of days later (若干天结); the contract's payment term says how many.</summary>
    public static readonly SettlementMethod AfterDays = new("after-days", 6, new("若干天结", "after so many days"), isPeriodic: true);

    private SettlementMethod(string name, int value, Bilingual title, bool isPeriodic)
        : base(name, value) => (Title, IsPeriodic) = (title, isPeriodic);

    /// <summary>The name of the method in Chinese and English (名称).</summary>
    public Bilingual Title { get; }
    /// <summary>Whether the method is deferred and periodic, and so of the monthly type in any reading (月结类).</summary>
    [Clause("11.2.3")]
    public bool IsPeriodic { get; }
}
