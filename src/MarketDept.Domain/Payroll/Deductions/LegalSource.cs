namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>A rule outside the regulation that a plan follows (法律依据), restated from secondary sources and to be checked against the official text.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Name">What it is called, with the article and since when.</param>
/// <param name="Says">What it says, in our own words.</param>
/// <exception cref="ArgumentException">A text is missing.</exception>
public sealed record LegalSource(Bilingual Name, Bilingual Says)
{
    /// <summary>What it is called (名称), with the article and since when.</summary>
    public Bilingual Name { get; } = Guard.Against.Default(Name);

    /// <summary>What it says (内容摘要), in our own words.</summary>
    public Bilingual Says { get; } = Guard.Against.Default(Says);

    internal static LegalSource WageShare { get; } = new(
        new("《工资支付暂行规定》第十六条（1995-01-01 起施行）", "Interim Provisions on the Payment of Wages, article 16 (in force since 1995-01-01)"),
        new(
            "员工本人造成的损失，可依劳动合同的约定要求赔偿并从工资中扣；每月至多为当月工资的20%，扣后余额不得低于当地月最低工资。",
            "Compensation of a loss that the employee caused may, where the labour contract provides for it, be taken from wages: at most 20 % of "
            + "the month's wage, and what remains is at least the local monthly minimum wage."));

    internal static LegalSource FinesRepealed { get; } = new(
        new("1982年《企业职工奖惩条例》（2008-01-15 废止）", "Rules on Rewards and Penalties of Enterprise Staff of 1982 (repealed on 2008-01-15)"),
        new("企业对职工罚款曾以此为据；废止之后，罚款的依据须另行核对。", "They had allowed fines; since the repeal, on what ground a fine may rest is to be checked apart."));

    internal static LegalSource GuangdongNotice { get; } = new(
        new("《广东省工资支付条例》第十五条", "Guangdong Regulations on the Payment of Wages, article 15"),
        new(
            "扣赔偿费须事先书面告知原因和数额，未告知的不得扣；扣后余额不得低于当地最低工资。",
            "Compensation is deducted only after a written notice of the reason and the amount; what remains is at least the local minimum wage."));

    internal static LegalSource GuangdongFines { get; } = new(
        new("《广东省劳动保障监察条例》（2013-05-01 起施行）", "Guangdong Regulations on Labour Security Supervision (in force since 2013-05-01)"),
        new("规章制度中有罚款内容的用人单位会受处罚。", "An employer whose rules contain fines is sanctioned."));

    internal static LegalSource Shenzhen { get; } = new(
        new("《深圳市员工工资支付条例》第三十四条", "Shenzhen Regulations on the Payment of Employees' Wages, article 34"),
        new(
            "赔偿以及依法制定的规章所定的违纪经济处罚，可以从工资中扣，但每月余额不得低于最低工资。",
            "Compensation, and penalties under rules that were lawfully made, may be deducted as long as the month's remainder is at least the minimum wage."));
}
