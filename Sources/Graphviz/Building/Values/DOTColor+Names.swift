// SPDX-License-Identifier: MIT

/// Colours by name: those of X11 that people ask for, with the values that Graphviz gives them.
///
/// Where X11 and SVG differ (`gray`, `green`, `maroon`, `purple`) it is the colour of X11; the rest of
/// the 600 and more names is there through ``DOTColor/named(_:)``.
extension DOTColor {
  /// Black, `#000000`.
  public static let black = Self(text: "black")
  /// White, `#FFFFFF`.
  public static let white = Self(text: "white")
  /// Red, `#FF0000`.
  public static let red = Self(text: "red")
  /// Green, `#00FF00`.
  public static let green = Self(text: "green")
  /// Blue, `#0000FF`.
  public static let blue = Self(text: "blue")
  /// Yellow, `#FFFF00`.
  public static let yellow = Self(text: "yellow")
  /// Cyan, `#00FFFF`.
  public static let cyan = Self(text: "cyan")
  /// Magenta, `#FF00FF`.
  public static let magenta = Self(text: "magenta")
  /// Gray, `#C0C0C0`.
  public static let gray = Self(text: "gray")
  /// Light gray, `#D3D3D3`.
  public static let lightGray = Self(text: "lightgray")
  /// Dark gray, `#A9A9A9`.
  public static let darkGray = Self(text: "darkgray")
  /// Dim gray, `#696969`.
  public static let dimGray = Self(text: "dimgray")
  /// Slate gray, `#708090`.
  public static let slateGray = Self(text: "slategray")
  /// Light slate gray, `#778899`.
  public static let lightSlateGray = Self(text: "lightslategray")
  /// Dark slate gray, `#2F4F4F`.
  public static let darkSlateGray = Self(text: "darkslategray")
  /// Navy, `#000080`.
  public static let navy = Self(text: "navy")
  /// Midnight blue, `#191970`.
  public static let midnightBlue = Self(text: "midnightblue")
  /// Royal blue, `#4169E1`.
  public static let royalBlue = Self(text: "royalblue")
  /// Cornflower blue, `#6495ED`.
  public static let cornflowerBlue = Self(text: "cornflowerblue")
  /// Dodger blue, `#1E90FF`.
  public static let dodgerBlue = Self(text: "dodgerblue")
  /// Deep sky blue, `#00BFFF`.
  public static let deepSkyBlue = Self(text: "deepskyblue")
  /// Sky blue, `#87CEEB`.
  public static let skyBlue = Self(text: "skyblue")
  /// Light blue, `#ADD8E6`.
  public static let lightBlue = Self(text: "lightblue")
  /// Steel blue, `#4682B4`.
  public static let steelBlue = Self(text: "steelblue")
  /// Powder blue, `#B0E0E6`.
  public static let powderBlue = Self(text: "powderblue")
  /// Alice blue, `#F0F8FF`.
  public static let aliceBlue = Self(text: "aliceblue")
  /// Lavender, `#E6E6FA`.
  public static let lavender = Self(text: "lavender")
  /// Turquoise, `#40E0D0`.
  public static let turquoise = Self(text: "turquoise")
  /// Light cyan, `#E0FFFF`.
  public static let lightCyan = Self(text: "lightcyan")
  /// Cadet blue, `#5F9EA0`.
  public static let cadetBlue = Self(text: "cadetblue")
  /// Dark green, `#006400`.
  public static let darkGreen = Self(text: "darkgreen")
  /// Forest green, `#228B22`.
  public static let forestGreen = Self(text: "forestgreen")
  /// Sea green, `#2E8B57`.
  public static let seaGreen = Self(text: "seagreen")
  /// Lime green, `#32CD32`.
  public static let limeGreen = Self(text: "limegreen")
  /// Light green, `#90EE90`.
  public static let lightGreen = Self(text: "lightgreen")
  /// Pale green, `#98FB98`.
  public static let paleGreen = Self(text: "palegreen")
  /// Spring green, `#00FF7F`.
  public static let springGreen = Self(text: "springgreen")
  /// Olive drab, `#6B8E23`.
  public static let oliveDrab = Self(text: "olivedrab")
  /// Dark olive green, `#556B2F`.
  public static let darkOliveGreen = Self(text: "darkolivegreen")
  /// Khaki, `#F0E68C`.
  public static let khaki = Self(text: "khaki")
  /// Light yellow, `#FFFFE0`.
  public static let lightYellow = Self(text: "lightyellow")
  /// Beige, `#F5F5DC`.
  public static let beige = Self(text: "beige")
  /// Ivory, `#FFFFF0`.
  public static let ivory = Self(text: "ivory")
  /// Gold, `#FFD700`.
  public static let gold = Self(text: "gold")
  /// Goldenrod, `#DAA520`.
  public static let goldenrod = Self(text: "goldenrod")
  /// Dark goldenrod, `#B8860B`.
  public static let darkGoldenrod = Self(text: "darkgoldenrod")
  /// Orange, `#FFA500`.
  public static let orange = Self(text: "orange")
  /// Dark orange, `#FF8C00`.
  public static let darkOrange = Self(text: "darkorange")
  /// Coral, `#FF7F50`.
  public static let coral = Self(text: "coral")
  /// Tomato, `#FF6347`.
  public static let tomato = Self(text: "tomato")
  /// Orange red, `#FF4500`.
  public static let orangeRed = Self(text: "orangered")
  /// Salmon, `#FA8072`.
  public static let salmon = Self(text: "salmon")
  /// Firebrick, `#B22222`.
  public static let firebrick = Self(text: "firebrick")
  /// Brown, `#A52A2A`.
  public static let brown = Self(text: "brown")
  /// Sienna, `#A0522D`.
  public static let sienna = Self(text: "sienna")
  /// Chocolate, `#D2691E`.
  public static let chocolate = Self(text: "chocolate")
  /// Peru, `#CD853F`.
  public static let peru = Self(text: "peru")
  /// Burlywood, `#DEB887`.
  public static let burlywood = Self(text: "burlywood")
  /// Tan, `#D2B48C`.
  public static let tan = Self(text: "tan")
  /// Wheat, `#F5DEB3`.
  public static let wheat = Self(text: "wheat")
  /// Linen, `#FAF0E6`.
  public static let linen = Self(text: "linen")
  /// Maroon, `#B03060`.
  public static let maroon = Self(text: "maroon")
  /// Crimson, `#DC143C`.
  public static let crimson = Self(text: "crimson")
  /// Pink, `#FFC0CB`.
  public static let pink = Self(text: "pink")
  /// Hot pink, `#FF69B4`.
  public static let hotPink = Self(text: "hotpink")
  /// Deep pink, `#FF1493`.
  public static let deepPink = Self(text: "deeppink")
  /// Misty rose, `#FFE4E1`.
  public static let mistyRose = Self(text: "mistyrose")
  /// Plum, `#DDA0DD`.
  public static let plum = Self(text: "plum")
  /// Violet, `#EE82EE`.
  public static let violet = Self(text: "violet")
  /// Orchid, `#DA70D6`.
  public static let orchid = Self(text: "orchid")
  /// Purple, `#A020F0`.
  public static let purple = Self(text: "purple")
  /// Indigo, `#4B0082`.
  public static let indigo = Self(text: "indigo")
  /// Dark orchid, `#9932CC`.
  public static let darkOrchid = Self(text: "darkorchid")
  /// Thistle, `#D8BFD8`.
  public static let thistle = Self(text: "thistle")
  /// Snow, `#FFFAFA`.
  public static let snow = Self(text: "snow")
  /// White smoke, `#F5F5F5`.
  public static let whiteSmoke = Self(text: "whitesmoke")
  /// Gainsboro, `#DCDCDC`.
  public static let gainsboro = Self(text: "gainsboro")
}
