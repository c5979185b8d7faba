/** Makes the texts of the demo: ads, resumes and what they are put together from. */
@NullMarked
package org.jobatlas.demo.internal.text;

import org.jspecify.annotations.NullMarked;
