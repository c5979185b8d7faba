/** Export and erasure of personal data. */
@NullMarked
package org.jobatlas.account.internal.personal;

import org.jspecify.annotations.NullMarked;
