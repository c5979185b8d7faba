@NullMarked
package org.jobatlas.profile.internal;

import org.jspecify.annotations.NullMarked;
