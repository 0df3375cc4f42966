export declare const vscode: { readonly version: string; readonly codeServer: string; readonly nodeMajor: number };
export declare function vscodeFolder(): string;
export declare function findVSCodeServer(): string | undefined;
