// SPDX-License-Identifier: MIT

DrawProcess.main()
