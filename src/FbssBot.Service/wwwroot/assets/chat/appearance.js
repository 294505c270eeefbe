// Web Chat's look. It has no dark mode of its own, sizes in pixels and a carousel that hides choices.
const dark = matchMedia("(prefers-color-scheme: dark)");
const still = matchMedia("(prefers-reduced-motion: reduce)");

export function onLookChange(listener) {
  dark.addEventListener("change", listener);
  still.addEventListener("change", listener);
}

const colours = () =>
  dark.matches
    ? { ink: "#f1f5f4", page: "#12201f", paper: "#1f302f", accent: "#7fd1cb", onAccent: "#0b1a19", mine: "#24504f", line: "#8aa3a1", quiet: "#b9cac8" }
    : { ink: "#1c2b2a", page: "#f6f8f7", paper: "#ffffff", accent: "#14595b", onAccent: "#ffffff", mine: "#dcefed", line: "#6b8381", quiet: "#4c605e" };

export function look() {
  const c = colours();
  return {
    accent: c.accent,
    backgroundColor: c.page,
    primaryFont: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
    fontSizeSmall: "90%",
    subtle: c.quiet,
    notificationText: c.quiet,
    timestampColor: c.quiet,
    timestampFormat: "absolute",
    groupTimestamp: 120000,
    bubbleBackground: c.paper,
    bubbleTextColor: c.ink,
    bubbleBorderColor: c.paper,
    bubbleBorderRadius: 12,
    bubbleFromUserBackground: c.mine,
    bubbleFromUserTextColor: c.ink,
    bubbleFromUserBorderColor: c.mine,
    bubbleFromUserBorderRadius: 12,
    bubbleMaxWidth: 560,
    bubbleMinHeight: 40,
    paddingRegular: 12,
    paddingWide: 16,
    hideUploadButton: true,
    markdownRenderHTML: false,
    sendBoxTextWrap: true,
    sendBoxHeight: 56,
    sendBoxBackground: c.paper,
    sendBoxTextColor: c.ink,
    sendBoxPlaceholderColor: c.quiet,
    sendBoxButtonColor: c.accent,
    sendBoxButtonColorOnHover: c.accent,
    sendBoxButtonColorOnFocus: c.accent,
    sendBoxBorderTop: `1px solid ${c.line}`,
    suggestedActionLayout: "stacked",
    suggestedActionHeight: 46,
    suggestedActionsStackedLayoutButtonTextWrap: true,
    suggestedActionsStackedLayoutButtonMaxHeight: 160,
    suggestedActionsStackedHeight: "min(40vh, 22rem)",
    suggestedActionsStackedOverflow: "auto",
    suggestedActionBackgroundColor: c.paper,
    suggestedActionBackgroundColorOnHover: c.mine,
    suggestedActionBackgroundColorOnFocus: c.mine,
    suggestedActionBackgroundColorOnActive: c.mine,
    suggestedActionTextColor: c.accent,
    suggestedActionTextColorOnHover: c.ink,
    suggestedActionTextColorOnFocus: c.ink,
    suggestedActionTextColorOnActive: c.ink,
    suggestedActionBorderColor: c.accent,
    suggestedActionBorderRadius: 10,
    suggestedActionBorderWidth: 1,
    suggestedActionKeyboardFocusIndicatorBorderColor: c.ink,
    suggestedActionKeyboardFocusIndicatorBorderStyle: "solid",
    suggestedActionKeyboardFocusIndicatorBorderWidth: 2,
    transcriptVisualKeyboardIndicatorColor: c.accent,
    transcriptVisualKeyboardIndicatorStyle: "solid",
    transcriptVisualKeyboardIndicatorWidth: 3,
    transcriptActivityVisualKeyboardIndicatorColor: c.accent,
    internalLiveRegionFadeAfter: 5000,
    ...(still.matches ? { typingAnimationBackgroundImage: "none" } : {}),
  };
}
