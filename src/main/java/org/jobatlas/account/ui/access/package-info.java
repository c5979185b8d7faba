/** Who may open which address, and the headers and error pages of every response. */
@NullMarked
package org.jobatlas.account.ui.access;

import org.jspecify.annotations.NullMarked;
