// SPDX-License-Identifier: MIT

extension Theme {
  var begun: String { name == "dark" ? "#5fd0a0" : "#00704a" }
  var ended: String { name == "dark" ? "#ff9a5c" : "#a83c00" }
  var changed: String { name == "dark" ? "#c9a3f0" : "#6d3fa0" }
  var faded: String { name == "dark" ? "#6b6f78" : "#9a9a9a" }
}
