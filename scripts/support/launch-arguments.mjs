/**
 * What Playwright turns off of Chromium. Of several such arguments Chromium takes the last one only, so ours, which comes
 * after Playwright's, says these again; a test compares them.
 */
const turnedOffByPlaywright = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "TcpPortRandomizationWin",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
  "msForceBrowserSignIn",
  "msEdgeUpdateLaunchServicesPreferredVersion",
];

/** The list below the address field is a page of its own, loaded for every window: a third of what opening ours costs. */
const addressFieldPages = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup"];

/** What every Chromium of ours is started with: quiet on the network, and the same as root in a container as at a desk. */
export const launchArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${[...turnedOffByPlaywright, ...addressFieldPages].join(",")}`,
];
