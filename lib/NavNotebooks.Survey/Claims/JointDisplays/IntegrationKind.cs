namespace NavNotebooks.Survey.Claims.JointDisplays;

/// <summary>How survey and case evidence meet, in the words that joint displays use.</summary>
/// <remarks>
/// Confirmation, expansion and discordance: Fetters, Curry and Creswell (2013), Achieving integration in mixed methods designs, Health Services
/// Research 48, 2134–2156. Silence: Farmer, Robinson, Elliott and Eyles (2006), Developing and implementing a triangulation protocol, Qualitative Health
/// Research 16, 377–394.
/// </remarks>
public enum IntegrationKind
{
    /// <summary>Both speak of the same and say the same.</summary>
    Confirmation,

    /// <summary>They speak of different sides, and each adds to the other.</summary>
    Expansion,

    /// <summary>Both speak of the same and disagree.</summary>
    Discordance,

    /// <summary>One of them has nothing to say.</summary>
    Silence,
}
