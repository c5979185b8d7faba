@NullMarked
package org.jobatlas.model;

import org.jspecify.annotations.NullMarked;
