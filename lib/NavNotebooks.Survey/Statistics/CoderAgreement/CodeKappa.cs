namespace NavNotebooks.Survey.Statistics.CoderAgreement;

/// <summary>How far coders agree about one code against all others (Fleiss 1971).</summary>
/// <param name="Code">The code.</param>
/// <param name="Share">Share of all codings that gave it, 0 to 1.</param>
/// <param name="Value">(P_j − p_j)/(1 − p_j), P_j the chance that a second coder gives the code where one did; NaN where nobody or everybody gave it.</param>
/// <param name="Z">Value over √(2/(N·m·(m−1))), N units by m coders.</param>
/// <param name="PValue">Two-sided p of z.</param>
public readonly record struct CodeKappa(string Code, double Share, double Value, double Z, double PValue);
