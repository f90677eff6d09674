using MarketDept.Domain.Notices;

namespace MarketDept.Domain.Commitments.Permissions;

/// <summary>How a planned act is put in writing: one of the four forms, or a record where the regulation names no form.</summary>
internal static class WrittenForm
{
    /// <remarks>Free carriage is the lowest possible rate. It goes on the form for adjusted rates, as a content of its own.</remarks>
    internal static NoticeForm? NoticeFor(ActKind kind)
    {
        if (kind == ActKind.SettlementChange)
            return NoticeForm.CustomerOnboarding;
        if (kind == ActKind.Arrears)
            return NoticeForm.ArrearsConsent;
        return kind == ActKind.RateReduction || kind == ActKind.FreeCarriage || kind == ActKind.RateIncrease || kind == ActKind.SpecialHandling
            ? NoticeForm.InterdepartmentalMemo
            : null;
    }

    internal static Bilingual WritingFor(ActKind kind)
    {
        if (NoticeFor(kind) is { } notice)
            return new($"《{notice.Title.Chinese}》", notice.Title.English);
        if (kind == ActKind.Deduction)
            return new("与相关部门核实后的书面记录（事由与金额）", "written record of cause and amount, after verification with the departments concerned");
        return kind == ActKind.PaymentDate
            ? new("由经理变更合同的记录，原付款日期留存", "record of the manager's amendment of the contract, which keeps the original date")
            : new("请示与决定的记录", "record of the request and of the decision");
    }
}
