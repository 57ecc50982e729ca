const DOTS =
  /(?:^|[/\\]|%(?:25)*(?:2f|5c))(?:\.|%(?:25)*2e){1,2}(?:$|[/\\;]|%(?:25)*(?:2f|3b|5c))/i;

/**
 * Whether a step of a path is `.` or `..`, alone or beside others: also as engines, proxies that decode once more, and
 * servers that know parameters of steps see it.
 */
export const leadsBack = (path: string): boolean => DOTS.test(path);
