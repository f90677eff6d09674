namespace MarketDept.Domain.Regulations.Text;

/// <summary>The sources of law that the package restates, each once, from secondary copies.</summary>
internal static class LegalSources
{
    private static readonly LocalDate Checked = new(2026, 11, 29);

    internal static readonly LegalSource FinesRepealed = new(
        new("国务院令第516号", "State Council decree 516"), new("2008年1月15日起施行", "in force since 15 January 2008"), Checked,
        new("废止了《企业职工奖惩条例》；此前只有该条例允许企业罚款。", "It repealed the only rules that had allowed an enterprise to fine its staff."));

    internal static readonly LegalSource FoshanFines = new(
        new("佛山市中级人民法院，法院报刊报道的罚款案", "Foshan Intermediate People's Court, a case reported by the court's paper"),
        new("2010至2011年", "2010 to 2011"), Checked,
        new("规章中对员工罚款的条款无效。", "A clause of company rules that fines employees is void."));

    internal static readonly LegalSource LabourContractPenalties = new(
        new("《劳动合同法》第二十五条", "Labour Contract Law, article 25"),
        new("2013年7月1日起施行的修正文本", "as amended, in force since 1 July 2013"), Checked,
        new("除两种例外外，劳动合同不得约定由劳动者承担违约金。", "A labour contract may not lay down penalties beyond two exceptions."));

    internal static readonly LegalSource CompanyRules = new(
        new("《劳动合同法》第四条、第八十条", "Labour Contract Law, articles 4 and 80"),
        new("2013年7月1日起施行的修正文本", "as amended, in force since 1 July 2013"), Checked,
        new(
            "规章须经协商并公示或者告知才有约束力；违法的规章须改正，造成损害的须赔偿。",
            "Company rules bind only if made with consultation and made known. Unlawful rules are to be corrected, and damage is compensated."));

    internal static readonly LegalSource GuangdongFines = new(
        new("《广东省劳动保障监察条例》", "Guangdong Regulations on Labour Security Supervision"),
        new("2013年5月1日起施行", "in force since 1 May 2013"), Checked,
        new(
            "规章中有罚款内容的，责令改正；逾期不改的，按每人2000元至5000元处罚用人单位。",
            "An employer whose rules contain fines is ordered to correct them, and then pays 2,000 to 5,000 yuan a person."),
        SanctionsFines: true);

    internal static readonly LegalSource WageShare = new(
        new("《工资支付暂行规定》第十六条", "Interim Provisions on the Payment of Wages, article 16"),
        new("1995年1月1日起施行", "in force since 1 January 1995"), Checked,
        new(
            "员工本人造成的损失，可依劳动合同的约定要求赔偿并从工资中扣；每月至多为当月工资的20%，扣后余额不得低于当地月最低工资。",
            "A loss that the employee caused may be claimed as the labour contract provides and taken from wages: at most 20 % of the month's wage, "
            + "and at least the local monthly minimum wage remains."));

    internal static readonly LegalSource GuangdongWages = new(
        new("《广东省工资支付条例》第十五条", "Guangdong Regulations on the Payment of Wages, article 15"),
        new("2016年9月29日修正文本", "as amended on 29 September 2016"), Checked,
        new(
            "员工有过错并造成直接损失、依法须赔偿的，可以从工资中扣；须事先书面告知原因和数额，扣后余额不得低于当地最低工资。",
            "A direct loss by the employee's fault, for which he is liable by law, may be taken from wages. A written notice of reason and amount goes before. "
            + "At least the local minimum wage remains."));

    internal static readonly LegalSource Shenzhen = new(
        new("《深圳市员工工资支付条例》第三十四条", "Shenzhen Regulations on the Payment of Employees' Wages, article 34"),
        new("2022年8月4日版本", "version of 4 August 2022"), Checked,
        new(
            "员工造成的损失，可以在最低工资以上从工资中扣，扣前须书面告知；其他款项须经员工同意。依规章扣经济处罚的一项已经删去。",
            "A loss that the employee caused may be taken from what is above the minimum wage, after a written notice. Other amounts need the employee's consent. "
            + "The item that let penalties under company rules be deducted was removed."));

    internal static readonly LegalSource Yinchuan = new(
        new("银川市兴庆区人民法院", "Yinchuan Xingqing District People's Court"), new("2025年4月17日", "17 April 2025"), Checked,
        new("赔偿以故意或重大过失为限，并按责任分摊。", "Compensation presupposes intent or gross negligence, and is apportioned."));

    internal static readonly LegalSource Beijing = new(
        new("北京市第二中级人民法院", "Beijing Second Intermediate People's Court"), new("2018年", "2018"), Checked,
        new("一般过失造成的损失属于经营风险，由用人单位承担。", "A loss by ordinary negligence is business risk and stays with the employer."));

    internal static readonly LegalSource Chengdu = new(
        new("成都市中级人民法院典型案例", "Chengdu Intermediate People's Court, model case"), new("2025年4月30日", "30 April 2025"), Checked,
        new(
            "由员工按比例承担收不回的货款，即使全体员工表决同意，仍判令退还。",
            "A share of uncollected money that was charged to an employee is refunded, although all staff had voted for the rule."));

    internal static readonly LegalSource AbsentTimeOnly = new(
        new("旷工扣发工资的裁判口径", "What courts hold of pay for absence without leave"), new("2026年以前的判决", "decisions before 2026"), Checked,
        new(
            "只有实际缺勤的时间可以不付工资；加倍扣发、不足半天按半天计都不受支持。",
            "Only the time actually missed may go unpaid. A multiple and rounding up to half a day were struck down."));

    internal static readonly LegalSource AssetLosses = new(
        new("国家税务总局公告2011年第25号第二十二至二十四条", "State Taxation Administration announcement 2011 No. 25, articles 22 to 24"),
        new("2011年1月1日起施行", "in force since 1 January 2011"), Checked,
        new(
            "逾期三年，或者逾期一年且单笔至多5万元或不超过年收入万分之一的应收款，可以作为坏账在税前扣除；须已作损失入账并出具报告。",
            "A receivable three years overdue, or one year overdue and at most 50,000 yuan or 1/10,000 of annual revenue, may be deducted as a bad debt. "
            + "The loss is booked and a report made."));

    internal static readonly ValueList<LegalSource> All =
    [
        FinesRepealed, FoshanFines, LabourContractPenalties, CompanyRules, GuangdongFines, WageShare, GuangdongWages, Shenzhen, Yinchuan, Beijing, Chengdu,
        AbsentTimeOnly, AssetLosses,
    ];
}
