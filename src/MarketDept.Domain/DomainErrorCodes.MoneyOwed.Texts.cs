namespace MarketDept.Domain;

public static partial class DomainErrorCodes
{
    private static (string Code, Bilingual Text)[] MoneyOwedTexts =>
    [
        (DeductionWasAuthorised, new(
            "所答应的扣款没有超出领导事先同意的金额，不是擅自答应；只能追究超出的部分。",
            "The deduction was promised within what the leader had accepted before; allowed is what goes beyond that.")),
    ];
}
