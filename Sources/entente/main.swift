// SPDX-License-Identifier: MIT

import EntenteCommand

EntenteProgram.main()
