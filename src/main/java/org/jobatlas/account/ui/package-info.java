/** Pages for signing up and in, for one's own account and for the people of the portal. */
@NullMarked
package org.jobatlas.account.ui;

import org.jspecify.annotations.NullMarked;
