namespace MarketDept.Domain.Regulations.Text;

/// <summary>The legal risks of the clauses of section 11, each text once.</summary>
internal static class LegalRisks
{
    internal static readonly LegalRisk Fine = new(
        IsHigh: true,
        new(
            "法律风险高：允许企业罚款的旧规已于2008年废止，法院认定规章中的罚款条款无效。罚款只是制度的认定，不得据此从工资中扣。",
            "High legal risk: the rules that had allowed fines were repealed in 2008, and courts have held such clauses void. "
            + "The fine is a finding of the regulation and no ground for a deduction."),
        [LegalSources.FinesRepealed, LegalSources.FoshanFines, LegalSources.LabourContractPenalties, LegalSources.CompanyRules]);

    internal static readonly LegalRisk Compensation = new(
        IsHigh: false,
        new(
            "法律风险：法院只支持故意或重大过失造成的损失，并按责任分摊；一般过失属于经营风险。",
            "Legal risk: courts ask for intent or gross negligence and apportion the loss; ordinary negligence is business risk."),
        [LegalSources.Yinchuan, LegalSources.Beijing]);

    internal static readonly LegalRisk Uncollected = new(
        IsHigh: true,
        new(
            "法律风险高：有法院判决（成都市中级人民法院，2025年4月30日典型案例）判令退还按比例由员工承担的坏账；此处只述制度，能否扣发另行核对。",
            "High legal risk: a court (Chengdu Intermediate People's Court, model case of 30 April 2025) ordered a share of bad debts that "
            + "was charged to an employee to be refunded. Only the regulation is stated here; what may be withheld has to be checked separately."),
        [LegalSources.Chengdu]);

    internal static readonly LegalRisk AgeOnly = new(
        IsHigh: true,
        new(
            "法律风险高：只凭逾期年限认定的坏账是记账口径，不证明款项收不回；据此要求员工赔偿没有事实依据。",
            "High legal risk: a bad debt by age alone is a rule of bookkeeping and does not prove that the money cannot be collected. It is no factual ground for compensation by an employee."),
        [LegalSources.AssetLosses, LegalSources.Chengdu]);

    internal static readonly LegalRisk Absence = new(
        IsHigh: false,
        new(
            "法律风险：只有实际缺勤的时间可以不付工资；加倍扣发不受法院支持。这里不乘任何倍数。",
            "Legal risk: only the time actually missed may go unpaid; courts have rejected deducting a multiple of it. Nothing is multiplied here."),
        [LegalSources.AbsentTimeOnly]);

    internal static readonly LegalRisk RoundedAbsence = new(
        IsHigh: true,
        new(
            "法律风险高：缺勤时间向上取整（如不足半天按半天计）不受法院支持。",
            "High legal risk: rounding the absent time up, such as to half a day, has been rejected by courts."),
        [LegalSources.AbsentTimeOnly]);
}
